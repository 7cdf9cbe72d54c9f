/**
 * Quotes: who said what, in which words.
 *
 * <p>Imports the packages of the core below it, and no other feature.
 */
@NullMarked
package org.nutgraf.quote;

import org.jspecify.annotations.NullMarked;
