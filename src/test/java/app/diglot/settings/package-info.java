@NullMarked
package app.diglot.settings;

import org.jspecify.annotations.NullMarked;
