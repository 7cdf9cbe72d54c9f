package org.nutgraf.function.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotes alone. */
public record QuotesResponse(
        List<QuoteJson> quotes, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {}
