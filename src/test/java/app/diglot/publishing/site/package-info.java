/** Tests of the public pages. */
@NullMarked
package app.diglot.publishing.site;

import org.jspecify.annotations.NullMarked;
