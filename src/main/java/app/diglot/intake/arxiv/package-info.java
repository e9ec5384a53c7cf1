/** arXiv itself: when it announces, and how it is asked. */
@NullMarked
package app.diglot.intake.arxiv;

import org.jspecify.annotations.NullMarked;
