/**
 * The edge: the functions, their requests and responses as JSON, and how they are served over HTTP.
 *
 * <p>The only place, with the handlers for AWS Lambda, that knows of frameworks.
 */
@NullMarked
package org.nutgraf.function;

import org.jspecify.annotations.NullMarked;
