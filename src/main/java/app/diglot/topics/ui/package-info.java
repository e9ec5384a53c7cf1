/** The screen where administrators keep the topics. */
@NullMarked
package app.diglot.topics.ui;

import org.jspecify.annotations.NullMarked;
