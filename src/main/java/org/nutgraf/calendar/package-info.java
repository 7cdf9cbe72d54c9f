/**
 * Dates and times of day as they are written, in several languages, and as ISO 8601.
 *
 * <p>Shared by the layout of an article, its publication date, and figures, which dates are not.
 * Imports only {@link org.nutgraf.text} and {@link org.nutgraf.number}.
 */
@NullMarked
package org.nutgraf.calendar;

import org.jspecify.annotations.NullMarked;
