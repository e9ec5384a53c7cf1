/** The public site's addresses: pages, Markdown, feed, styles. */
@NullMarked
package app.diglot.publishing.site;

import org.jspecify.annotations.NullMarked;
