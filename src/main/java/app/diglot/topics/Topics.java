package app.diglot.topics;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics in their order. Administrators keep them; an import by an editor may begin a new one. */
@Service
public class Topics {

    private final TopicRepository topics;
    private final ObjectProvider<TopicUse> uses;
    private final ApplicationEventPublisher events;

    Topics(TopicRepository topics, ObjectProvider<TopicUse> uses, ApplicationEventPublisher events) {
        this.topics = topics;
        this.uses = uses;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public List<Topic> all() {
        return topics.findAllByOrderByPlaceAscSlugAsc().stream()
                .map(TopicEntity::toTopic)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Optional<Topic> find(TopicId id) {
        return topics.findById(id.id()).map(TopicEntity::toTopic);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Optional<Topic> find(Slug slug) {
        return topics.findBySlug(slug.value()).map(TopicEntity::toTopic);
    }

    /** Adds a topic at the end. */
    @Transactional
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public TopicId add(Slug slug, Bilingual<String> name) {
        refuseTaken(slug);
        TopicEntity topic = new TopicEntity(TopicId.create(), slug, name, all().size());
        topics.save(topic);
        return topic.id();
    }

    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(TopicId id, Slug slug, Bilingual<String> name) {
        TopicEntity topic = existing(id);
        if (!topic.slug().equals(slug)) {
            refuseTaken(slug);
            refuseInUse(topic);
            topic.address(slug);
        }
        topic.rename(name);
    }

    /** Moves a topic to a place, counted from 0; the others close up. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void move(TopicId id, int place) {
        List<TopicEntity> order = new ArrayList<>(topics.findAllByOrderByPlaceAscSlugAsc());
        TopicEntity moved = existing(id);
        order.remove(moved);
        order.add(Math.clamp(place, 0, order.size()), moved);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i);
        }
    }

    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void delete(TopicId id) {
        TopicEntity topic = existing(id);
        refuseInUse(topic);
        topics.delete(topic);
        events.publishEvent(new TopicDeleted(id));
    }

    private TopicEntity existing(TopicId id) {
        return topics.findById(id.id()).orElseThrow(() -> new IllegalArgumentException("no such topic"));
    }

    private void refuseTaken(Slug slug) {
        if (topics.findBySlug(slug.value()).isPresent()) {
            throw new SlugTaken(slug);
        }
    }

    private void refuseInUse(TopicEntity topic) {
        if (uses.stream().anyMatch(use -> use.isInUse(topic.id()))) {
            throw new TopicInUse(topic.toTopic());
        }
    }
}
