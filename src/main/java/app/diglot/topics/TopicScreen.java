package app.diglot.topics;

import app.diglot.shared.Slug;

/** Implemented by modules that have a screen for each topic: the topic's row links to it. */
public interface TopicScreen {

    /** The key of the link's words. */
    String titleKey();

    /** The address of that topic's screen within the desk. */
    String address(Slug topic);
}
