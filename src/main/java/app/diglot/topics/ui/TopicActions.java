package app.diglot.topics.ui;

import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;

/** What an administrator can do with a topic on its row. */
interface TopicActions {

    void focused(int place);

    void move(TopicId topic, int place);

    void edit(Topic topic);

    void delete(Topic topic);
}
