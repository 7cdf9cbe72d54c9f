package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.figure.Figure;
import org.nutgraf.headline.Framing;
import org.nutgraf.quote.Quote;
import org.nutgraf.text.Span;

/** What holds for every extraction, whatever the article. */
final class Extractions {

    private Extractions() {}

    /** Fails unless all spans lie in the text, on code points, in order, and apart in a list. */
    static void check(Extraction extraction) {
        String text = extraction.article().text();
        if (extraction.date() != null) {
            isIn(text, extraction.date().span());
        }
        checkFraming(text, extraction.framing());
        for (Figure figure : extraction.figures()) {
            isIn(text, figure.span());
            isIn(text, figure.number());
            isIn(text, figure.modifier());
        }
        areApart(extraction.figures().stream().map(Figure::span).toList());
        List<Span> contents = new ArrayList<>();
        for (Quote quote : extraction.quotes()) {
            areApart(quote.spans());
            contents.addAll(quote.spans());
            isIn(text, quote.cue());
            if (quote.speaker() != null) {
                isIn(text, quote.speaker().mention());
            }
        }
        contents.forEach(content -> isIn(text, content));
        areApart(contents.stream().sorted().toList());
        assertThat(extraction.quotes().stream().map(quote -> quote.spans().getFirst().start()))
                .isSorted();
    }

    private static void checkFraming(String text, Framing framing) {
        if (framing.headline() != null) {
            isIn(text, framing.headline().span());
        }
        isIn(text, framing.standfirst());
        if (framing.byline() != null) {
            isIn(text, framing.byline().span());
        }
        if (framing.dateline() != null) {
            isIn(text, framing.dateline().span());
        }
        framing.crossheads().forEach(crosshead -> isIn(text, crosshead));
        areApart(framing.crossheads());
    }

    private static void isIn(String text, @Nullable Span span) {
        if (span == null) {
            return;
        }
        assertThat(span.length()).isPositive();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(isInsidePair(text, span.start())).as("start of %s", span).isFalse();
        assertThat(isInsidePair(text, span.end())).as("end of %s", span).isFalse();
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static void areApart(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }
}
