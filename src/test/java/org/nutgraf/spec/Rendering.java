package org.nutgraf.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Extraction;
import org.nutgraf.article.Layout;
import org.nutgraf.date.PublicationDate;
import org.nutgraf.figure.Figure;
import org.nutgraf.headline.Framing;
import org.nutgraf.quote.Quote;
import org.nutgraf.text.Span;

/** Writes what was found in an article in the short form of the specification's examples. */
final class Rendering {

    private final Extraction extraction;
    private final String text;

    Rendering(Extraction extraction) {
        this.extraction = extraction;
        this.text = extraction.article().text();
    }

    /** Renders {@code value | text | source}; nothing where there is no date. */
    String date() {
        PublicationDate date = extraction.date();
        if (date == null) {
            return "";
        }
        return row(date.value().iso(), slice(date.span()), name(date.source()));
    }

    /** Renders {@code part: text}, a line each, parts that are absent left out. */
    String framing() {
        Framing framing = extraction.framing();
        List<String> lines = new ArrayList<>();
        if (framing.headline() != null) {
            boolean shown = framing.headline().span() != null;
            add(lines, shown ? "headline" : "headline given", framing.headline().text());
        }
        add(lines, "standfirst", slice(framing.standfirst()));
        if (framing.byline() != null) {
            add(lines, "byline", slice(framing.byline().span()));
            framing.byline().authors().forEach(author -> add(lines, "author", author));
        }
        if (framing.dateline() != null) {
            add(lines, "dateline", slice(framing.dateline().span()));
            add(lines, "place", framing.dateline().place());
            add(lines, "agency", Objects.requireNonNullElse(framing.dateline().agency(), "-"));
        }
        framing.crossheads().forEach(crosshead -> add(lines, "crosshead", slice(crosshead)));
        framing.agencies().forEach(agency -> add(lines, "credit", agency));
        return String.join("\n", lines);
    }

    /** Renders {@code role | text}, a line each block. */
    String roles() {
        return Layout.of(extraction.article()).blocks().stream()
                .map(block -> row(name(block.role()), slice(block.span())))
                .collect(Collectors.joining("\n"));
    }

    /** Renders {@code type | text | speaker | mention | cue}, a line a quote. */
    String quotes() {
        return extraction.quotes().stream().map(this::quote).collect(Collectors.joining("\n"));
    }

    private String quote(Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        String name = speaker == null ? "-" : Objects.requireNonNullElse(speaker.name(), "-");
        String role = speaker == null || speaker.role() == null ? "" : " (" + speaker.role() + ")";
        return row(
                name(quote.type()),
                quote.spans().stream().map(this::slice).collect(Collectors.joining(" + ")),
                name + role,
                speaker == null ? "-" : slice(speaker.mention()),
                slice(quote.cue()));
    }

    /** Renders {@code text | kind | value, or low..high | unit | bound}, a line a figure. */
    String figures() {
        return extraction.figures().stream().map(this::figure).collect(Collectors.joining("\n"));
    }

    private String figure(Figure figure) {
        String value =
                figure.value() == null
                        ? plain(figure.low()) + ".." + plain(figure.high())
                        : plain(figure.value());
        String code = figure.unitCode() == null ? "" : " [" + figure.unitCode() + "]";
        return row(
                slice(figure.span()),
                name(figure.kind()),
                value,
                Objects.requireNonNullElse(figure.unit(), "-") + code,
                name(figure.bound()));
    }

    private static void add(List<String> lines, String part, String value) {
        if (!value.equals("-")) {
            lines.add(part + ": " + value);
        }
    }

    private static String row(String... cells) {
        StringJoiner row = new StringJoiner(" | ");
        for (String cell : cells) {
            row.add(cell);
        }
        return row.toString();
    }

    private String slice(@Nullable Span span) {
        return span == null ? "-" : span.in(text).replace('\n', ' ');
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
