package org.nutgraf.function;

import org.jspecify.annotations.Nullable;

/**
 * A request over HTTP, whole, as something other than the HTTP server brings it.
 *
 * @param contentType the value of the header; null where none was sent
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record HttpRequest(String method, String path, @Nullable String contentType, byte[] body) {}
