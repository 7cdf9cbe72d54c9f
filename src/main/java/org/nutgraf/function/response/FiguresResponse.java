package org.nutgraf.function.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures alone. */
public record FiguresResponse(
        List<FigureJson> figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {}
