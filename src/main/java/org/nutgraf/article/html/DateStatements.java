package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.article.DateStatement.Place;
import org.nutgraf.text.Characters;

/** Gathers all that a page states about its dates. */
final class DateStatements {

    /** The longest text that is a date's, and not a paragraph with a date in it. */
    private static final int MAX_TEXT = 200;

    /** A date at the beginning of a paragraph is within so many characters. */
    private static final int OPENING = 30;

    /** The number of units of a day in figures at least: "1.2.2022". */
    private static final int DAY = 8;

    /** A page with more statements is a calendar. */
    private static final int MAX_STATEMENTS = 3_000;

    /** How far around the headline a line belongs to it; in lines. */
    private static final int LINES_ABOVE = 6;

    private static final int LINES_BELOW = 10;

    /** How far behind the main text a line belongs to it; in lines. */
    private static final int LINES_BEHIND = 5;

    private final PageWalk walk;
    private final Lines lines;
    private final MainText.Range main;
    private final int headline;
    private final List<DateStatement> statements = new ArrayList<>();

    private DateStatements(PageWalk walk, MainText.Range main, int headline) {
        this.walk = walk;
        this.lines = walk.lines();
        this.main = main;
        this.headline = headline;
    }

    /**
     * Gathers the statements.
     *
     * @param main the lines of the main text
     * @param headline the line of the headline; -1 where it is on none
     */
    static List<DateStatement> gather(
            PageWalk walk, List<Thing> things, MainText.Range main, int headline) {
        DateStatements gathering = new DateStatements(walk, main, headline);
        gathering.addThings(things);
        gathering.addMetas();
        gathering.addMarks();
        gathering.addAddresses(things);
        gathering.addLines();
        for (String script : walk.metadata().scripts()) {
            ScriptDates.find(script, gathering.statements);
        }
        gathering.add(
                Origin.PICTURE, Event.UNNAMED, Place.HEAD, "", walk.metadata().meta("og:image"));
        return gathering.statements;
    }

    private void addThings(List<Thing> things) {
        for (Thing thing : things) {
            Place place = thing.isMain() ? Place.HEAD : Place.MARGIN;
            String rank = Characters.fold(thing.rank().name());
            add(Origin.LINKED_DATA, Event.PUBLISHED, place, rank, thing.text("datePublished"));
            add(Origin.LINKED_DATA, Event.PUBLISHED, place, "upload", thing.text("uploadDate"));
            add(Origin.LINKED_DATA, Event.CREATED, place, rank, thing.text("dateCreated"));
            add(Origin.LINKED_DATA, Event.MODIFIED, place, rank, thing.text("dateModified"));
        }
    }

    private void addMetas() {
        for (Map.Entry<String, List<String>> meta : walk.metadata().metas().entrySet()) {
            Event event = DateProperties.event(meta.getKey());
            if (event != null) {
                for (String content : meta.getValue()) {
                    add(Origin.META, event, Place.HEAD, meta.getKey(), content);
                }
            }
        }
    }

    private void addMarks() {
        for (DateMark mark : walk.dates()) {
            if (mark.start() == DateMark.HEAD) {
                add(mark.origin(), mark.event(), Place.HEAD, mark.name(), mark.attribute());
                continue;
            }
            Place place = place(lines.lineAt(mark.start()));
            String text =
                    mark.end() - mark.start() <= MAX_TEXT
                            ? lines.slice(mark.start(), mark.end())
                            : "";
            if (!LocalDay.isOther(mark.attribute(), text)) {
                add(mark.origin(), mark.event(), place, mark.name(), mark.attribute());
            }
            add(mark.origin(), mark.event(), place, mark.name(), text);
        }
    }

    private void addAddresses(List<Thing> things) {
        add(Origin.ADDRESS, Event.PUBLISHED, Place.HEAD, "canonical", walk.metadata().canonical());
        add(Origin.ADDRESS, Event.PUBLISHED, Place.HEAD, "og:url", walk.metadata().meta("og:url"));
        for (Thing thing : things) {
            if (thing.isMain() && thing.rank() == Thing.Rank.ARTICLE) {
                add(Origin.ADDRESS, Event.PUBLISHED, Place.HEAD, "url", thing.text("url"));
            }
        }
    }

    private void addLines() {
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.length(i) <= MAX_TEXT ? lines.length(i) : opening(i);
            if (mayHoldDate(i, length)) {
                String text = lines.slice(lines.start(i), lines.start(i) + length);
                boolean copyright = text.indexOf('©') >= 0;
                add(copyright ? Origin.COPYRIGHT : Origin.LINE, Event.UNNAMED, place(i), "", text);
            }
        }
    }

    /**
     * Returns the length of a date in figures that a paragraph begins with, or of what stands
     * before a dash, as datelines do: "14.12.2025 The bridge …", "14 December 2025 – The bridge …";
     * 0 for others.
     */
    private int opening(int line) {
        int start = lines.start(line);
        boolean figures = Characters.isDigit(lines.charAt(start));
        boolean oneWord = true;
        for (int i = start; figures && i < start + OPENING; i++) {
            char c = lines.charAt(i);
            boolean behindBlank = i > start && lines.charAt(i - 1) == ' ';
            if ((behindBlank && Characters.isDash(c))
                    || (c == ' ' && oneWord && i - start >= DAY)) {
                return i - start;
            }
            oneWord &= Characters.isDigit(c) || c == '.' || c == '/' || c == '-';
        }
        return 0;
    }

    /** Tells a line with two digits in a row, without which there is no day and year. */
    private boolean mayHoldDate(int line, int length) {
        boolean digit = false;
        int end = lines.start(line) + length;
        for (int i = lines.start(line); i < end; i++) {
            boolean isDigit = Characters.isDigit(lines.charAt(i));
            if (digit && isDigit) {
                return true;
            }
            digit = isDigit;
        }
        return false;
    }

    private void add(Origin origin, Event event, Place place, String name, @Nullable String value) {
        if (value != null && !value.isBlank() && statements.size() < MAX_STATEMENTS) {
            String text = value.length() > MAX_TEXT ? value.substring(0, MAX_TEXT) : value;
            statements.add(new DateStatement(origin, event, place, name, text));
        }
    }

    private Place place(int line) {
        if (line >= lines.size()) {
            return Place.ELSEWHERE;
        }
        return switch (lines.region(line)) {
            case COMMENTS -> Place.COMMENT;
            case RELATED, NAVIGATION, MARGIN, HIDDEN -> Place.MARGIN;
            case NONE, CAPTION, INTERRUPTION -> {
                if (headline >= 0
                        && line >= headline - LINES_ABOVE
                        && line <= headline + LINES_BELOW) {
                    yield Place.HEADLINE;
                }
                yield line >= main.first() && line < main.end() + LINES_BEHIND
                        ? Place.ARTICLE
                        : Place.ELSEWHERE;
            }
        };
    }
}
