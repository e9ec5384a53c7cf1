@NullMarked
package app.diglot.accounts;

import org.jspecify.annotations.NullMarked;
