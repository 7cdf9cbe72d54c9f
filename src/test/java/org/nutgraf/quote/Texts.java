package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Span;

/** Makes what the tests of this package look at. */
final class Texts {

    private Texts() {}

    static Layout layout(String text) {
        return Layout.of(new Article(text, null, null, null, null));
    }

    static Scene scene(String text) {
        return Scene.of(layout(text));
    }

    /** Returns the direct and mixed quotes. */
    static List<Quote> quotes(String text) {
        return QuoteFinder.find(layout(text)).stream()
                .filter(quote -> quote.type() != Quote.Type.INDIRECT)
                .toList();
    }

    static List<String> stretches(String text) {
        QuotedStretches stretches = QuotedStretches.of(layout(text));
        List<String> found = new ArrayList<>();
        for (int s = 0; s < stretches.size(); s++) {
            found.add(stretches.span(s).in(text));
        }
        return found;
    }

    static String slice(Scene scene, Mention mention) {
        Span span = scene.tokens().span(mention.first(), mention.end());
        return span.in(scene.layout().text());
    }
}
