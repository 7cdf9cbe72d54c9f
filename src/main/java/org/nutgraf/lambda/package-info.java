/**
 * The edge on AWS Lambda: a handler for each way in which events come, chosen at run time.
 *
 * <p>May use the functions, the classes of AWS' Java runtime, and, to say where settings come from,
 * SmallRye Config. What turns requests into responses is {@code org.nutgraf.function}; here are
 * only the shapes of events around it.
 */
@NullMarked
package org.nutgraf.lambda;

import org.jspecify.annotations.NullMarked;
