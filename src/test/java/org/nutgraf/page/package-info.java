/** Tests of the page in a real browser. */
@NullMarked
package org.nutgraf.page;

