/** The application as people meet it: a real browser on the packaged application. */
@NullMarked
package app.diglot.journeys;

import org.jspecify.annotations.NullMarked;
