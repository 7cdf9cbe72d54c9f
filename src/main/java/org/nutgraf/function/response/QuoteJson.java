package org.nutgraf.function.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words reported of somebody.
 *
 * @param text the words of all spans, joined by one blank
 * @param type {@code direct}, {@code mixed} or {@code indirect}
 */
public record QuoteJson(
        String text,
        String type,
        List<OffsetsJson> spans,
        @Nullable SpeakerJson speaker,
        @Nullable PassageJson cue) {

    /** Who is credited with a quote. */
    public record SpeakerJson(
            @Nullable String name, @Nullable String role, @Nullable PassageJson mention) {}
}
