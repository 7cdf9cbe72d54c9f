package org.nutgraf.function.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Extraction;
import org.nutgraf.article.Article;
import org.nutgraf.figure.Figure;
import org.nutgraf.headline.Framing;
import org.nutgraf.quote.Quote;
import org.nutgraf.text.Span;

/**
 * Writes what was found in an article as a schema.org NewsArticle, in JSON-LD.
 *
 * <p>Quotes are its parts, figures are mentioned in it, and each says where it stands by selectors
 * of the W3C's Web Annotation Data Model. What is not known is left out.
 *
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation, Selectors</a>
 */
public final class LinkedData {

    /** The content type of JSON-LD. */
    public static final String MEDIA_TYPE = "application/ld+json";

    /** How much a TextQuoteSelector tells of the text around it, in UTF-16 units. */
    private static final int CONTEXT = 32;

    private static final List<Object> VOCABULARIES =
            List.of(
                    "https://schema.org",
                    members(
                            "oa",
                            "http://www.w3.org/ns/oa#",
                            "xsd",
                            "http://www.w3.org/2001/XMLSchema#",
                            "TextPositionSelector",
                            "oa:TextPositionSelector",
                            "TextQuoteSelector",
                            "oa:TextQuoteSelector",
                            "selector",
                            "oa:hasSelector",
                            "start",
                            members("@id", "oa:start", "@type", "xsd:nonNegativeInteger"),
                            "end",
                            members("@id", "oa:end", "@type", "xsd:nonNegativeInteger"),
                            "exact",
                            "oa:exact",
                            "prefix",
                            "oa:prefix",
                            "suffix",
                            "oa:suffix"));

    private final Article article;
    private final String text;
    private final CodePoints codePoints;

    /** The numbers of the speakers, by what they are called. */
    private final Map<String, Integer> speakers = new HashMap<>();

    private LinkedData(Article article) {
        this.article = article;
        this.text = article.text();
        this.codePoints = new CodePoints(text);
    }

    /** Returns the document, of maps, lists, strings and numbers. */
    public static Map<String, Object> of(Extraction extraction) {
        return new LinkedData(extraction.article()).document(extraction);
    }

    private Map<String, Object> document(Extraction extraction) {
        Framing framing = extraction.framing();
        Framing.Byline byline = framing.byline();
        Framing.Dateline dateline = framing.dateline();
        return members(
                "@context",
                VOCABULARIES,
                "@type",
                "NewsArticle",
                "url",
                article.url() == null ? null : article.url().toString(),
                "headline",
                framing.headline() == null ? null : framing.headline().text(),
                "alternativeHeadline",
                framing.standfirst() == null ? null : framing.standfirst().in(text),
                "datePublished",
                extraction.date() == null ? null : extraction.date().value().iso(),
                "author",
                byline == null ? null : named("Person", byline.authors()),
                "dateline",
                dateline == null ? null : dateline.span().in(text),
                "sourceOrganization",
                named("Organization", framing.agencies()),
                "hasPart",
                extraction.quotes().stream().map(this::quotation).toList(),
                "mentions",
                extraction.figures().stream().map(this::quantity).toList());
    }

    private static List<Map<String, Object>> named(String type, List<String> names) {
        return names.stream().map(name -> members("@type", type, "name", name)).toList();
    }

    private Map<String, Object> quotation(Quote quote) {
        List<String> words = quote.spans().stream().map(span -> span.in(text)).toList();
        Map<String, Object> speaker = speaker(quote.speaker());
        return members(
                "@type",
                "Quotation",
                "additionalType",
                "urn:nutgraf:quote:" + quote.type().name().toLowerCase(Locale.ROOT),
                "text",
                String.join(" ", words),
                "spokenByCharacter",
                speaker,
                "creator",
                speaker == null ? null : members("@id", speaker.get("@id")),
                "selector",
                selectors(quote.spans()));
    }

    /** Leaves the type out: a speaker may be a person, people or an organisation. */
    private @Nullable Map<String, Object> speaker(Quote.@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        String mention = speaker.mention() == null ? null : speaker.mention().in(text);
        String called = speaker.name() != null ? speaker.name() : mention;
        if (called == null) {
            called = speaker.role() == null ? "" : speaker.role();
        }
        int number = speakers.computeIfAbsent(called, ignored -> speakers.size() + 1);
        return members(
                "@id",
                "_:speaker" + number,
                "name",
                speaker.name(),
                "jobTitle",
                speaker.role(),
                "description",
                speaker.name() == null ? mention : null);
    }

    private Map<String, Object> quantity(Figure figure) {
        boolean money = figure.kind() == Figure.Kind.MONEY;
        BigDecimal value = figure.value();
        boolean least =
                switch (figure.bound()) {
                    case MORE_THAN, AT_LEAST -> true;
                    case EXACT, ABOUT, LESS_THAN, AT_MOST -> false;
                };
        boolean most =
                switch (figure.bound()) {
                    case LESS_THAN, AT_MOST -> true;
                    case EXACT, ABOUT, MORE_THAN, AT_LEAST -> false;
                };
        return members(
                "@type",
                money ? "MonetaryAmount" : "QuantitativeValue",
                "name",
                figure.span().in(text),
                "description",
                figure.modifier() == null ? null : figure.modifier().in(text),
                "value",
                least || most ? null : Responses.plain(value),
                "minValue",
                Responses.plain(least && value != null ? value : figure.low()),
                "maxValue",
                Responses.plain(most && value != null ? value : figure.high()),
                money ? "currency" : "unitText",
                figure.unit(),
                "unitCode",
                // A code that is not of UN/CEFACT has a prefix: https://schema.org/unitCode
                money || figure.unitCode() == null ? null : "UCUM:" + figure.unitCode(),
                "selector",
                selectors(List.of(figure.span())));
    }

    private List<Map<String, Object>> selectors(List<Span> spans) {
        List<Map<String, Object>> selectors = new ArrayList<>();
        for (Span span : spans) {
            selectors.add(
                    members(
                            "@type",
                            "TextPositionSelector",
                            "start",
                            codePoints.at(span.start()),
                            "end",
                            codePoints.at(span.end())));
            int start = border(Math.max(0, span.start() - CONTEXT));
            int end = border(Math.min(text.length(), span.end() + CONTEXT));
            selectors.add(
                    members(
                            "@type",
                            "TextQuoteSelector",
                            "exact",
                            span.in(text),
                            "prefix",
                            text.substring(Math.min(start, span.start()), span.start()),
                            "suffix",
                            text.substring(span.end(), Math.max(end, span.end()))));
        }
        return selectors;
    }

    /** Returns the offset, or that of the next code point where it lies in the midst of one. */
    private int border(int offset) {
        boolean inside =
                offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset + 1 : offset;
    }

    /** Returns an object of names and values by turns, without those that are null or empty. */
    private static Map<String, Object> members(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object name = namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (name != null && value != null && !List.of().equals(value)) {
                members.put(name.toString(), value);
            }
        }
        return members;
    }
}
