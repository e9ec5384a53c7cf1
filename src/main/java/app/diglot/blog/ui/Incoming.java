package app.diglot.blog.ui;

/** Something that was pasted or dropped, as it lies on the screen. */
interface Incoming {

    /** The file's name; empty for what was pasted. */
    String name();
}
