package org.nutgraf.function.response;

import org.jspecify.annotations.Nullable;

/** The place, and the agency where one is named, at the head of the body. */
public record DatelineJson(
        String text, int start, int end, String place, @Nullable String agency) {}
