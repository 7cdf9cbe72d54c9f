package org.nutgraf.function.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headline and its neighbours alone. */
public record HeadlineResponse(
        @Nullable HeadlineJson headline,
        @Nullable PassageJson standfirst,
        @Nullable BylineJson byline,
        @Nullable DatelineJson dateline,
        List<PassageJson> crossheads,
        List<String> agencies,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {}
