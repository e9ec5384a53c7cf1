package app.diglot.intake.ui;

import app.diglot.intake.triage.DayDigests.DayDigest;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueueNumbers;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands where there is nothing to decide on: nothing came yet, nothing matches, or all is done and the digests wait. */
class QueueEnd extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TriageWords words;
    private final transient List<Topic> topics;

    QueueEnd(TriageWords words, List<Topic> topics) {
        this.words = words;
        this.topics = topics;
    }

    void nothingYet() {
        say("empty-state", words.say("nothingYet"), words.say("nothingYet.text"));
    }

    /** @param listed how many papers the list shows */
    void show(QueueFilter filter, QueueNumbers numbers, int listed, Map<TopicId, DayDigest> digests) {
        boolean done = !numbers.isEmpty() && numbers.toGo() == 0;
        setVisible(done || listed == 0);
        if (done) {
            String shape = listed == 0 ? "empty-state" : "triage-done";
            say(
                    shape,
                    words.say("done", numbers.chosen() + numbers.rejected()),
                    words.say("done.text", numbers.chosen()));
            topics.stream()
                    .filter(topic -> filter.topic() == null || topic.id().equals(filter.topic()))
                    .forEach(topic ->
                            Optional.ofNullable(digests.get(topic.id())).ifPresent(digest -> add(link(topic, digest))));
        } else if (listed == 0) {
            say("empty-state", words.say("nothingMatches"), words.say("nothingMatches.text"));
        }
    }

    private void say(String shape, String title, String text) {
        removeAll();
        setClassName(shape);
        add(new H2(title), new Paragraph(text));
    }

    private RouterLink link(Topic topic, DayDigest digest) {
        RouterLink link = new RouterLink();
        link.getElement().setAttribute("href", digest.address());
        link.setText(words.say("toDigest", words.topic(topic)));
        link.addClassName("screen-link");
        return link;
    }
}
