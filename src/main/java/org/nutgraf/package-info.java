/** The one way into the core: an article in, all that was found in it out. */
@NullMarked
package org.nutgraf;

import org.jspecify.annotations.NullMarked;
