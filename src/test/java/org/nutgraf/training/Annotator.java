package org.nutgraf.training;

import java.util.List;
import org.nutgraf.text.Span;

/** Marks words of a text, where they stand first, as people would. */
final class Annotator {

    private final String text;

    Annotator(String text) {
        this.text = text;
    }

    AnnotatedArticle.Attribution attribution(
            String type, String content, String source, String cue) {
        return new AnnotatedArticle.Attribution(
                type, List.of(span(content)), List.of(span(source)), List.of(span(cue)));
    }

    Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
