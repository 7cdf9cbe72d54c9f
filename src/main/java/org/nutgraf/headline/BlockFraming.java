package org.nutgraf.headline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Agencies;
import org.nutgraf.article.Block;
import org.nutgraf.article.DatelineReader;
import org.nutgraf.article.Layout;
import org.nutgraf.article.plain.Wording;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/** Reads what frames a body off the roles of the blocks. */
final class BlockFraming {

    /** The words of an agency's name before a bar. */
    private static final int MAX_AGENCY_WORDS = 4;

    private final Tokens tokens;

    private Framing.@Nullable Headline headline;
    private @Nullable Span standfirst;
    private Framing.@Nullable Byline byline;
    private Framing.@Nullable Dateline dateline;
    private final List<Span> crossheads = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();

    private BlockFraming(Layout layout) {
        this.tokens = layout.tokens();
        String given = layout.article().headline();
        this.headline = given == null ? null : new Framing.Headline(given, null);
        for (Block block : layout.blocks()) {
            add(block);
        }
    }

    static Framing find(Layout layout) {
        BlockFraming found = new BlockFraming(layout);
        return new Framing(
                found.headline,
                found.standfirst,
                PageAuthors.complete(found.byline, layout),
                found.dateline,
                found.crossheads,
                found.agencies);
    }

    /** Takes the headline as given, where the sender gave one; the text may have it or not. */
    private void addHeadline(Block block) {
        Span span = block.span();
        if (headline == null) {
            headline = new Framing.Headline(span.in(tokens.text()), span);
        } else if (headline.span() == null
                && new Wording(headline.text())
                        .isSame(tokens, block.firstToken(), block.endToken())) {
            headline = new Framing.Headline(span.in(tokens.text()), span);
        }
    }

    private void add(Block block) {
        switch (block.role()) {
            case HEADLINE -> addHeadline(block);
            case STANDFIRST -> standfirst = standfirst == null ? block.span() : standfirst;
            case CROSSHEAD -> crossheads.add(block.span());
            case BYLINE -> {
                byline = byline == null ? BylineReader.read(tokens, block) : byline;
                Agencies.addAll(tokens, block.firstToken(), block.endToken(), agencies);
            }
            case DATELINE -> addDateline(block);
            case CREDIT -> Agencies.addAll(tokens, block.firstToken(), block.endToken(), agencies);
            case PARAGRAPH, CAPTION, FURNITURE -> {}
        }
    }

    /** Adds the agency of "PTI | Nagpur | Updated: 12 Feb 2024". */
    private void addAgencyBeforeDate(Block block) {
        int first = block.firstToken();
        int bar = first;
        while (bar < Math.min(block.endToken(), first + MAX_AGENCY_WORDS) && !tokens.is(bar, '|')) {
            bar++;
        }
        if (tokens.is(bar, '|') && Agencies.code(tokens, first, bar) != null) {
            Agencies.addAll(tokens, first, bar, agencies);
        }
    }

    private void addDateline(Block block) {
        DatelineReader.Dateline read =
                DatelineReader.read(tokens, block.firstToken(), tokens.size());
        if (read == null) {
            addAgencyBeforeDate(block);
            return;
        }
        if (read.place() != null && dateline == null) {
            dateline =
                    new Framing.Dateline(
                            read.span(), read.place().in(tokens.text()), read.agency());
        }
        Agencies.addAll(tokens, block.firstToken(), block.endToken(), agencies);
    }
}
