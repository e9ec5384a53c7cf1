@NullMarked
package app.diglot.digests;

import org.jspecify.annotations.NullMarked;
