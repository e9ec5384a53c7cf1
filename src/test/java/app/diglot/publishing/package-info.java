/** Tests of publishing and of the public site. */
@NullMarked
package app.diglot.publishing;

import org.jspecify.annotations.NullMarked;
