package org.nutgraf.function.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The publication date alone. */
public record DateResponse(
        @Nullable DateJson date,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {}
