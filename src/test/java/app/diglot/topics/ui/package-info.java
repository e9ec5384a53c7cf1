@NullMarked
package app.diglot.topics.ui;

import org.jspecify.annotations.NullMarked;
