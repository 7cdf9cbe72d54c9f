/** Learns the weights that lie beside the packages of the core; see {@code docs/training.md}. */
@NullMarked
package org.nutgraf.training;

import org.jspecify.annotations.NullMarked;
