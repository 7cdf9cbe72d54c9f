package org.nutgraf.headline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.DateLabel;
import org.nutgraf.article.plain.BylineWord;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Reads the names in a byline.
 *
 * <pre>
 *   By Jane Doe and John Roe, Associated Press | Published 3 March 2024
 *   ^  ^------^     ^------^                  ^
 * </pre>
 *
 * The byline ends before a date, and behind a name with what the paper adds to it.
 */
final class BylineReader {

    private static final int MAX_AUTHORS = 8;
    private static final int MAX_NAME_WORDS = 5;
    private static final int MAX_JOB_WORDS = 5;

    /** The words of journalists' jobs; true for those that end them: "correspondent". */
    private static final Lexicon<Boolean> JOBS =
            Lexicon.of(
                    Table.read(BylineReader.class, "job-words.tsv"),
                    "word",
                    row -> row.get("place").equals("end"));

    private final Tokens tokens;
    private final List<String> authors = new ArrayList<>();

    private BylineReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the byline in a block, or null where nothing but a date is left of it. */
    static Framing.@Nullable Byline read(Tokens tokens, Block block) {
        return new BylineReader(tokens).read(block.firstToken(), block.endToken());
    }

    private Framing.@Nullable Byline read(int first, int end) {
        int start = afterDate(first, end);
        int at = BylineWord.endAt(tokens, start, end);
        int last = at;
        boolean byJoined = BylineWord.isJoinedBy(tokens, start);
        boolean open = true;
        at = behindJob(at, end);
        while (at < end && isPart(at, end)) {
            int behind = name(at, end);
            if (behind > at && open && authors.size() < MAX_AUTHORS) {
                String name = new Span(tokens.start(at), tokens.end(behind - 1)).in(tokens.text());
                authors.add(byJoined && authors.isEmpty() ? name.substring(2) : name);
            }
            last = Math.max(behind, at + 1);
            at = last;
            open = isAnd(at) || opensList(at, end);
            at += isAnd(at) || tokens.is(at, ',') ? 1 : 0;
            at = behindJob(at, end);
        }
        return last > start ? new Framing.Byline(tokens.span(start, last), authors) : null;
    }

    /** Returns the index behind the date, and the marks, that a byline can begin with. */
    private int afterDate(int first, int end) {
        DateExpression date = DateReader.read(tokens, first, end);
        int at = date == null ? first : date.end();
        while (at < end && tokens.kind(at) == Tokens.Kind.MARK) {
            at++;
        }
        return at;
    }

    /** Tells whether the byline goes on at {@code i}: no date, and no mark that parts it off. */
    private boolean isPart(int i, int end) {
        if (tokens.kind(i) == Tokens.Kind.MARK && !tokens.is(i, ',') && !tokens.is(i, '&')) {
            return false;
        }
        return !tokens.is(i, "on")
                && !isDateLabel(i, end)
                && DateReader.read(tokens, i, end) == null;
    }

    /** Tells "July 23" from "May" and "April", which are names too. */
    private boolean isDay(int i, int end) {
        DateExpression found = DateReader.read(tokens, i, end);
        return found != null && (found.date() != null || found.monthDay() != null);
    }

    private boolean isDateLabel(int i, int end) {
        DateLabel label = DateLabel.at(tokens, i, end);
        return label == DateLabel.PUBLISHED || label == DateLabel.UPDATED;
    }

    private int name(int i, int end) {
        int at = i;
        int words = 0;
        while (at < end
                && words < MAX_NAME_WORDS
                && isNameWord(at, words)
                && !(words > 0 && (isDateLabel(at, end) || isDay(at, end)))
                && !(words > 1 && isJob(at, end))
                && !isPlaceWord(at, words)) {
            words++;
            at++;
            boolean initial = tokens.is(at, '.') && tokens.isJoined(at);
            boolean hyphen = tokens.is(at, '-') && tokens.isJoined(at) && tokens.isJoined(at + 1);
            if (at + 1 < end && (initial || hyphen)) {
                at++;
            }
        }
        return at;
    }

    /** Tells "Political Correspondent" in "Jane Doe Political Correspondent". */
    private boolean isJob(int i, int end) {
        for (int at = i; at < Math.min(end, i + MAX_JOB_WORDS); at++) {
            Boolean job = JOBS.get(tokens, at);
            if (job == null) {
                return false;
            }
            if (job) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index behind "Crime Correspondent" in "Crime Correspondent Jane Doe", or i. */
    private int behindJob(int i, int end) {
        for (int at = i; at < Math.min(end, i + MAX_JOB_WORDS); at++) {
            Boolean job = JOBS.get(tokens, at);
            if (job == null || !tokens.isCapitalised(at)) {
                return i;
            }
            if (job) {
                return tokens.isCapitalised(at + 1) && at + 1 < end ? at + 1 : i;
            }
        }
        return i;
    }

    private boolean isNameWord(int i, int words) {
        boolean particle = words > 0 && BylineWord.isConnector(tokens, i) && !isAnd(i);
        return tokens.isWord(i)
                && !isAnd(i)
                && (Characters.isUpperCase(tokens.first(i)) || particle || words == 0);
    }

    /** Tells the word before where, or for whom, somebody wrote: "Jane Doe in Springfield". */
    private boolean isPlaceWord(int i, int words) {
        boolean place =
                tokens.is(i, "in")
                        || tokens.is(i, "at")
                        || tokens.is(i, "from")
                        || tokens.is(i, "for");
        // "Center for Public Works" is a name.
        return place && words >= (tokens.is(i, "for") ? 2 : 1);
    }

    private boolean isAnd(int i) {
        return tokens.is(i, "and")
                || tokens.is(i, '&')
                || tokens.is(i, "und")
                || tokens.is(i, "et")
                || tokens.is(i, "y");
    }

    /** Tells the comma in "Jane Doe, John Roe and Ann Poe" from that in "Jane Doe, Reuters". */
    private boolean opensList(int i, int end) {
        if (!tokens.is(i, ',')) {
            return false;
        }
        for (int at = i + 1; at < end; at++) {
            if (isAnd(at)) {
                return true;
            }
        }
        return false;
    }
}
