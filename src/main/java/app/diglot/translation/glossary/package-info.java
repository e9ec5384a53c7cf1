/** How a team translates its terms, and where they stand in a text. Plain Java, without clock or database. */
@NullMarked
package app.diglot.translation.glossary;

import org.jspecify.annotations.NullMarked;
