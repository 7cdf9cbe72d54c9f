package org.nutgraf.function;

import org.jspecify.annotations.Nullable;

/**
 * A request over HTTP, whole, as something other than the HTTP server brings it.
 *
 * @param contentType the value of the header Content-Type; null where none was sent
 * @param accept the value of the header Accept; null where none was sent
 * @param ifNoneMatch the value of the header If-None-Match; null where none was sent
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record HttpRequest(
        String method,
        String path,
        @Nullable String contentType,
        @Nullable String accept,
        @Nullable String ifNoneMatch,
        byte[] body) {}
