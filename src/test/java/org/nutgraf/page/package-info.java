/** Tests of the page in a real browser. */
@NullMarked
package org.nutgraf.page;

import org.jspecify.annotations.NullMarked;
