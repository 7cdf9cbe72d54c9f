/**
 * The headline and what frames the body: standfirst, byline, dateline, crossheads, agencies.
 *
 * <p>Imports the packages of the core below it, and no other feature.
 */
@NullMarked
package org.nutgraf.headline;

import org.jspecify.annotations.NullMarked;
