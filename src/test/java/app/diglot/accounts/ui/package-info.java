@NullMarked
package app.diglot.accounts.ui;

import org.jspecify.annotations.NullMarked;
