@NullMarked
package app.diglot.topics;

import org.jspecify.annotations.NullMarked;
