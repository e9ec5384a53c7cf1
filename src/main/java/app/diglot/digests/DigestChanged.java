package app.diglot.digests;

import app.diglot.shared.DeskChange;

/** What a digest shows changed: its entries, their order or owners, its state, or a text of it. */
public record DigestChanged(DigestId digest) implements DeskChange {}
