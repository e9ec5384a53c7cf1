@NullMarked
package app.diglot.intake.ui;

import org.jspecify.annotations.NullMarked;
