/** Diglot: a desk for bilingual digests of new papers. */
@NullMarked
package app.diglot;

import org.jspecify.annotations.NullMarked;
