package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Span;

/** Finds the quotes of an article. */
public final class QuoteFinder {

    private QuoteFinder() {}

    /** Returns the quotes of the body, in the order of the text, none overlapping another. */
    public static List<Quote> find(Layout layout) {
        Scene scene = Scene.of(layout);
        SpeakerResolver resolver = SpeakerResolver.of(scene);
        List<Quote> marked = scene.stretches().size() == 0 ? List.of() : marked(scene, resolver);
        List<Quote> told = Overlaps.settle(marked, IndirectFinder.find(scene, resolver));
        return TurnQuotes.settle(scene, resolver, told);
    }

    private static List<Quote> marked(Scene scene, SpeakerResolver resolver) {
        Sources sources = Sources.find(scene);
        Exchanges.settle(scene, sources, resolver);
        QuotedAnswers.settle(scene, sources);
        FormalSource formal = new FormalSource(scene);
        AttributionReader reader = new AttributionReader(scene);
        List<Quote> quotes = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Attribution first = null;
        Attribution last = null;
        for (int s = 0; s < scene.stretches().size(); s++) {
            if (sources.chosen(s).kind() == Candidate.Kind.NO_QUOTE) {
                continue;
            }
            Attribution attribution = reader.read(s, sources.mention(s));
            if (first == null || last == null || !reader.continues(last, attribution)) {
                if (first != null) {
                    quotes.add(quote(scene, resolver, first, spans));
                    spans.clear();
                }
                first = attribution;
            }
            last = attribution;
            spans.add(scene.tokens().span(formal.firstWord(s), scene.stretches().end(s)));
        }
        if (first != null) {
            quotes.add(quote(scene, resolver, first, spans));
        }
        return List.copyOf(quotes);
    }

    private static Quote quote(
            Scene scene, SpeakerResolver resolver, Attribution attribution, List<Span> spans) {
        Quote.@Nullable Speaker speaker =
                attribution.source() < 0 ? null : resolver.speaker(attribution.source());
        @Nullable Span cue = attribution.cue() < 0 ? null : scene.links().span(attribution.cue());
        return new Quote(attribution.type(), spans, speaker, cue);
    }
}
