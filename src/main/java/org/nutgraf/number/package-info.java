/**
 * Numerals and magnitudes, in digits and in words.
 *
 * <p>Shared by dates and figures. Imports only {@link org.nutgraf.text}.
 */
@NullMarked
package org.nutgraf.number;

import org.jspecify.annotations.NullMarked;
