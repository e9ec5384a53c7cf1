package app.diglot.intake.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TopicRuleRepository extends Repository<TopicRuleEntity, UUID> {

    List<TopicRuleEntity> findAll();

    Optional<TopicRuleEntity> findById(UUID topic);

    void saveAndFlush(TopicRuleEntity rule);

    void delete(TopicRuleEntity rule);

    void flush();
}
