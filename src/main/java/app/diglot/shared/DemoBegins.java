package app.diglot.shared;

/**
 * The demo of a first start is about to be brought in. Published in the transaction that does so, before anything is there: each
 * module adds what is its own. It happens once in an installation's life, and not where no demo is wanted.
 */
public record DemoBegins() {}
