/** Tests of the whole: architecture, and the application as people meet it. */
@NullMarked
package app.diglot;

import org.jspecify.annotations.NullMarked;
