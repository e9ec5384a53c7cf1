package app.diglot.topics;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "topic")
class TopicEntity {

    private static final int LONGEST_NAME = 200;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_zh")
    private String chinese;

    @Column(name = "place")
    private int place;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TopicEntity() {}

    TopicEntity(TopicId id, Slug slug, Bilingual<String> name, int place) {
        this.id = id.id();
        this.slug = slug.value();
        this.place = place;
        this.english = valid(name.english());
        this.chinese = valid(name.chinese());
    }

    void rename(Bilingual<String> name) {
        english = valid(name.english());
        chinese = valid(name.chinese());
    }

    void address(Slug changed) {
        slug = changed.value();
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    Slug slug() {
        return new Slug(slug);
    }

    TopicId id() {
        return new TopicId(id);
    }

    Topic toTopic() {
        return new Topic(id(), slug(), new Bilingual<>(english, chinese), place);
    }

    private static String valid(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a topic's name has 1 to " + LONGEST_NAME + " characters");
        }
        return stripped;
    }
}
