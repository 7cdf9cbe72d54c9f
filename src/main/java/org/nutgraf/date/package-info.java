/**
 * The publication date of an article.
 *
 * <p>Imports the packages of the core below it, and no other feature.
 */
@NullMarked
package org.nutgraf.date;

import org.jspecify.annotations.NullMarked;
