package org.nutgraf.function.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Extraction;
import org.nutgraf.article.Article;
import org.nutgraf.date.PublicationDate;
import org.nutgraf.figure.Figure;
import org.nutgraf.headline.Framing;
import org.nutgraf.quote.Quote;
import org.nutgraf.text.Span;

/** Makes the responses for one article of what was found in it. */
public final class Responses {

    /** The names of the constants that an answer has many of. */
    private static final Map<Enum<?>, String> NAMES =
            Stream.<Enum<?>[]>of(Quote.Type.values(), Figure.Kind.values(), Figure.Bound.values())
                    .flatMap(Stream::of)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), Responses::lowerCase));

    private final Article article;
    private final String text;
    private final CodePoints codePoints;

    /** Prepares for the spans of {@code article}. */
    public Responses(Article article) {
        this.article = article;
        this.text = article.text();
        this.codePoints = new CodePoints(text);
    }

    public ExtractionResponse of(Extraction extraction) {
        Framing framing = extraction.framing();
        return new ExtractionResponse(
                date(extraction.date()),
                headline(framing.headline()),
                passage(framing.standfirst()),
                byline(framing.byline()),
                dateline(framing.dateline()),
                passages(framing.crossheads()),
                framing.agencies(),
                each(extraction.quotes(), this::quote),
                each(extraction.figures(), this::figure),
                textOfPage());
    }

    public DateResponse ofDate(@Nullable PublicationDate date) {
        return new DateResponse(date(date), textOfPage());
    }

    public HeadlineResponse ofFraming(Framing framing) {
        return new HeadlineResponse(
                headline(framing.headline()),
                passage(framing.standfirst()),
                byline(framing.byline()),
                dateline(framing.dateline()),
                passages(framing.crossheads()),
                framing.agencies(),
                textOfPage());
    }

    public QuotesResponse ofQuotes(List<Quote> quotes) {
        return new QuotesResponse(each(quotes, this::quote), textOfPage());
    }

    public FiguresResponse ofFigures(List<Figure> figures) {
        return new FiguresResponse(each(figures, this::figure), textOfPage());
    }

    private @Nullable String textOfPage() {
        return article.page() == null ? null : text;
    }

    private @Nullable DateJson date(@Nullable PublicationDate date) {
        if (date == null) {
            return null;
        }
        Span span = date.span();
        return new DateJson(
                date.value().iso(),
                span == null ? null : span.in(text),
                span == null ? null : codePoints.at(span.start()),
                span == null ? null : codePoints.at(span.end()),
                name(date.source()));
    }

    private @Nullable HeadlineJson headline(Framing.@Nullable Headline headline) {
        if (headline == null) {
            return null;
        }
        Span span = headline.span();
        return new HeadlineJson(
                headline.text(),
                span == null ? null : codePoints.at(span.start()),
                span == null ? null : codePoints.at(span.end()));
    }

    private @Nullable BylineJson byline(Framing.@Nullable Byline byline) {
        if (byline == null) {
            return null;
        }
        Span span = byline.span();
        return new BylineJson(
                span.in(text),
                codePoints.at(span.start()),
                codePoints.at(span.end()),
                byline.authors());
    }

    private @Nullable DatelineJson dateline(Framing.@Nullable Dateline dateline) {
        if (dateline == null) {
            return null;
        }
        Span span = dateline.span();
        return new DatelineJson(
                span.in(text),
                codePoints.at(span.start()),
                codePoints.at(span.end()),
                dateline.place(),
                dateline.agency());
    }

    private QuoteJson quote(Quote quote) {
        return new QuoteJson(
                words(quote.spans()),
                name(quote.type()),
                each(quote.spans(), this::offsets),
                speaker(quote.speaker()),
                passage(quote.cue()));
    }

    private String words(List<Span> spans) {
        return spans.size() == 1
                ? spans.getFirst().in(text)
                : String.join(" ", each(spans, span -> span.in(text)));
    }

    private QuoteJson.@Nullable SpeakerJson speaker(Quote.@Nullable Speaker speaker) {
        return speaker == null
                ? null
                : new QuoteJson.SpeakerJson(
                        speaker.name(), speaker.role(), passage(speaker.mention()));
    }

    private FigureJson figure(Figure figure) {
        Span span = figure.span();
        Span modifier = figure.modifier();
        return new FigureJson(
                span.in(text),
                codePoints.at(span.start()),
                codePoints.at(span.end()),
                passageOf(figure.number()),
                name(figure.kind()),
                plain(figure.value()),
                plain(figure.low()),
                plain(figure.high()),
                figure.unit(),
                figure.unitCode(),
                modifier == null ? null : modifier.in(text),
                name(figure.bound()));
    }

    private OffsetsJson offsets(Span span) {
        return new OffsetsJson(codePoints.at(span.start()), codePoints.at(span.end()));
    }

    private @Nullable PassageJson passage(@Nullable Span span) {
        return span == null ? null : passageOf(span);
    }

    private PassageJson passageOf(Span span) {
        return new PassageJson(
                span.in(text), codePoints.at(span.start()), codePoints.at(span.end()));
    }

    private List<PassageJson> passages(List<Span> spans) {
        return each(spans, this::passageOf);
    }

    /** As a stream would, in half the instructions for the few that an article has. */
    private static <T, R> List<R> each(List<T> found, Function<T, R> response) {
        List<R> responses = new ArrayList<>(found.size());
        for (T item : found) {
            responses.add(response.apply(item));
        }
        return responses;
    }

    private static String name(Enum<?> choice) {
        String name = NAMES.get(choice);
        return name == null ? lowerCase(choice) : name;
    }

    private static String lowerCase(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the number without trailing zeros behind the point, and without an exponent. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
