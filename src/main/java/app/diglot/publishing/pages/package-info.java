/** What the public pages show, laid out for their templates. */
@NullMarked
@NamedInterface("pages")
package app.diglot.publishing.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
