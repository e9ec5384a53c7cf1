/** What each topic wants of the papers that come in: rules of categories, wanted and unwanted words. */
@NullMarked
package app.diglot.intake.rules;

import org.jspecify.annotations.NullMarked;
