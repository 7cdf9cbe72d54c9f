/**
 * The shapes of the responses, as they are written in JSON, and their making from what the core
 * found.
 *
 * <p>Offsets are Unicode code points here, and UTF-16 units nowhere.
 */
@NullMarked
package org.nutgraf.function.response;

import org.jspecify.annotations.NullMarked;
