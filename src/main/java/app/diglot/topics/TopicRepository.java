package app.diglot.topics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<TopicEntity, UUID> {

    List<TopicEntity> findAllByOrderByPlaceAscSlugAsc();

    Optional<TopicEntity> findById(UUID id);

    Optional<TopicEntity> findBySlug(String slug);

    void save(TopicEntity topic);

    void delete(TopicEntity topic);
}
