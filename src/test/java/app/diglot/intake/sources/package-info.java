@NullMarked
package app.diglot.intake.sources;

import org.jspecify.annotations.NullMarked;
