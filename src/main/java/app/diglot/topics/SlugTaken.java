package app.diglot.topics;

import app.diglot.shared.Slug;

/** Another topic has this slug. */
public class SlugTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SlugTaken(Slug slug) {
        super(slug.value());
    }
}
