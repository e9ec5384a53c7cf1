package app.diglot.digests;

import app.diglot.topics.TopicId;
import app.diglot.topics.TopicUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A topic that has a digest is in use. */
@Component
class TopicsInDigests implements TopicUse {

    private final DigestRepository digests;

    TopicsInDigests(DigestRepository digests) {
        this.digests = digests;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isInUse(TopicId topic) {
        return digests.existsByTopicId(topic.id());
    }
}
