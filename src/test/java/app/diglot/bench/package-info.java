/** What is measured, each beside something to compare it with, in one run: {@code ./diglot bench}. No test runs it. */
@NullMarked
package app.diglot.bench;

import org.jspecify.annotations.NullMarked;
