/** What the tests of all modules share: both databases, people who are signed in, a clock that can be set. */
@NullMarked
package app.diglot.testing;

import org.jspecify.annotations.NullMarked;
