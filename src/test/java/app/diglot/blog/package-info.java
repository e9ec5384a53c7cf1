/** Tests of reading and writing posts. */
@NullMarked
package app.diglot.blog;

import org.jspecify.annotations.NullMarked;
