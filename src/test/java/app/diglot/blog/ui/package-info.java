@NullMarked
package app.diglot.blog.ui;

import org.jspecify.annotations.NullMarked;
