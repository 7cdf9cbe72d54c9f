/**
 * Figures: the numbers that state how much or how many, with unit and bounds.
 *
 * <p>Imports the packages of the core below it, and no other feature.
 */
@NullMarked
package org.nutgraf.figure;

import org.jspecify.annotations.NullMarked;
