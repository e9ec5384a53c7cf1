package app.diglot.settings;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SettingRepository extends Repository<SettingEntity, String> {

    Optional<SettingEntity> findById(String name);

    void save(SettingEntity setting);
}
