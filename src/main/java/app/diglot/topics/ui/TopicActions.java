package app.diglot.topics.ui;

import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;

/** What can be done with a topic on its row. */
interface TopicActions {

    /** Whether the person is one who keeps the topics; others look, and go on to what they keep. */
    boolean mayChange();

    void focused(int place);

    void move(TopicId topic, int place);

    /** What a click on the name does. */
    void open(Topic topic);

    void edit(Topic topic);

    void delete(Topic topic);
}
