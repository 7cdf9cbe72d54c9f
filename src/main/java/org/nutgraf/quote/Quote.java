package org.nutgraf.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * Words reported of somebody.
 *
 * <pre>
 *   “We are ready,” Ms Roe said. “These days matter.”
 *    ^            ^                ^               ^    two spans
 *                   ^    ^                              the speaker's mention
 *                          ^  ^                         cue
 * </pre>
 *
 * @param type how much of it stands in quotation marks
 * @param spans the words, in the order of the text, without the marks around them; at least one
 * @param speaker who is credited; null where nobody is
 * @param cue the reporting words; null where there are none
 */
public record Quote(Type type, List<Span> spans, @Nullable Speaker speaker, @Nullable Span cue) {

    public Quote {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("spans must not be empty");
        }
    }

    /** How much of the reported words stands in quotation marks. */
    public enum Type {
        /** All of it. */
        DIRECT,
        /** A part of the reported sentence. */
        MIXED,
        /** Nothing. */
        INDIRECT
    }

    /**
     * Who is credited with a quote.
     *
     * @param name the fullest name in the article; null for "officials", "a witness"
     * @param role the office or position, as the text states it; null where it does not
     * @param mention where the text credits the quote; null where it only implies the speaker
     */
    public record Speaker(@Nullable String name, @Nullable String role, @Nullable Span mention) {}
}
