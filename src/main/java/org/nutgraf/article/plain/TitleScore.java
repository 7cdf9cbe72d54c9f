package org.nutgraf.article.plain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Scores how much a line reads like a headline, by its words alone.
 *
 * <pre>
 *   Mayor of Springfield to Step Down         title case: high
 *   Mayor to step down after budget row       few words, no article, no full stop: above 0
 *   The mayor said he was stepping down.      article, past tense, full stop: below 0
 * </pre>
 *
 * The points of a line that ends as a sentence are tenths of the weights of a logistic regression,
 * rounded: headlines against opening lines of the body, in the 840 training articles of PolNeAR
 * v1.0.0. A line without such an end is no paragraph; what it could be else are the names and links
 * around an article, and the points are set by hand.
 */
final class TitleScore {

    /** The kinds of words that tell a headline from a sentence. */
    private enum Kind {
        ARTICLE,
        FUNCTION,
        AUXILIARY,
        MODAL,
        PAST,
        TOLD,
        THAT,
        TITLE,
        DAY;

        /** Tells words that stay in lower case among capitalised ones. */
        boolean isFunction() {
            return switch (this) {
                case ARTICLE, FUNCTION, AUXILIARY, PAST, THAT -> true;
                case MODAL, TOLD, TITLE, DAY -> false;
            };
        }
    }

    private static final Lexicon<Kind> WORDS =
            Lexicon.of(
                    Table.read(TitleScore.class, "title-words.tsv"),
                    "word",
                    row -> Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));

    private static final int BASE = 22;
    private static final int TITLE_CASE = 27;
    private static final int SHORT_TITLE_CASE = 8;
    private static final int SENTENCE_CASE = -7;
    private static final int ALL_CAPITALS = -20;
    private static final int ARTICLE = -2;
    private static final int AUXILIARY = -7;
    private static final int PAST = -6;
    private static final int DAY = -10;
    private static final int PERSONAL_TITLE = -12;
    private static final int THAT = -7;
    private static final int COLON_INSIDE = 16;
    private static final int QUOTATION = -12;
    private static final int LABELLED = 40;
    private static final int FULL_STOP = -19;
    private static final int TITLE_WITH_STOP = -8;

    private static final int OPEN_BASE = 40;
    private static final int OPEN_SHORT = -10;
    private static final int OPEN_TITLE_CASE = 6;
    private static final int OPEN_CAPITALS = -8;
    private static final int PARTITION = -12;
    private static final int GAP = -12;
    private static final int LINK = -25;
    private static final int ASIDE = -15;
    private static final int MOST_TAKEN_OFF = -40;

    /** A word is counted at most so often. */
    private static final int MAX_COUNT = 2;

    /** From so many words on, no line is a headline: it is not looked at. */
    static final int MAX_WORDS = 40;

    /** Returned for what is no headline whatever stands around it. */
    static final int NEVER = -1000;

    private final Tokens tokens;

    private int content;
    private int capitalised;
    private int articles;
    private int auxiliaries;
    private int pasts;
    private boolean day;
    private boolean title;
    private boolean that;
    private boolean allCapitals;
    private boolean colon;
    private boolean quotation;

    private TitleScore(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Tells whether the word is one that tells a headline from a sentence. */
    static boolean isKnown(Tokens tokens, int i) {
        return WORDS.contains(tokens, i);
    }

    /** Returns the points of a line; above about 0 it reads like a headline. */
    static int of(Tokens tokens, Line line) {
        return line.words() == 0 || line.words() > MAX_WORDS
                ? NEVER
                : new TitleScore(tokens).points(line);
    }

    private int points(Line line) {
        allCapitals = true;
        boolean letters = false;
        boolean firstWord = true;
        for (int i = line.first(); i < line.end(); i++) {
            char c = tokens.first(i);
            if (tokens.isWord(i) && !Characters.isApostrophe(c)) {
                count(i, firstWord);
                firstWord = false;
                letters = true;
                allCapitals &= !Characters.isLowerCase(lastLetter(i));
            } else if (c == ':') {
                colon |= i > line.first() && i < line.end() - 1 && !tokens.isJoined(i + 1);
            } else if (c == '“' || c == '”' || c == '"') {
                quotation = true;
            }
        }
        // What ends in a colon leads to what follows.
        if (!letters || tokens.is(line.end() - 1, ':')) {
            return NEVER;
        }
        return line.terminated() && !tokens.is(line.end() - 1, '!') ? sentence(line) : open(line);
    }

    /** Scores a line that ends as a sentence: a headline, or the first paragraph. */
    private int sentence(Line line) {
        int points = BASE + length(line.words());
        points += isTitleCase() ? titleCase(line.words()) : isSentenceCase() ? SENTENCE_CASE : 0;
        points += allCapitals ? ALL_CAPITALS : 0;
        points += ARTICLE * Math.min(articles, MAX_COUNT + 1);
        points += AUXILIARY * Math.min(auxiliaries, MAX_COUNT);
        points += PAST * Math.min(pasts, MAX_COUNT);
        points += day ? DAY : 0;
        points += title ? PERSONAL_TITLE : 0;
        points += that ? THAT : 0;
        points += colon ? COLON_INSIDE : 0;
        points += quotation ? QUOTATION : 0;
        points += isLabelled(line) ? LABELLED : 0;
        if (endsInStop(line)) {
            points += isTitleCase() ? TITLE_WITH_STOP : FULL_STOP;
        }
        return points;
    }

    /** Tells "Opinion | We were wrong. Again." at the beginning of a text. */
    private boolean isLabelled(Line line) {
        int label = line.first();
        return label == 0
                && (tokens.is(label + 1, '|') || tokens.is(label + 2, '|'))
                && tokens.isCapitalised(label);
    }

    /** Scores a line without the end of a sentence: a headline, or the name of a section. */
    private int open(Line line) {
        int points = OPEN_BASE + openLength(line.words());
        points += isTitleCase() ? OPEN_TITLE_CASE : 0;
        points += allCapitals ? OPEN_CAPITALS : 0;
        points += AUXILIARY / 2 * Math.min(auxiliaries, MAX_COUNT);
        points += quotation ? QUOTATION / 2 : 0;
        points += links(line);
        return points;
    }

    /** Returns what marks take off that part names, lead elsewhere, or open an aside. */
    private int links(Line line) {
        int points = tokens.is(line.first(), '(') || tokens.is(line.first(), '[') ? ASIDE : 0;
        for (int i = line.first(); i < line.end(); i++) {
            points +=
                    switch (tokens.first(i)) {
                        case '|', '•', '·' -> PARTITION;
                        case '←', '→', '›', '>', '<', '@' -> LINK;
                        default -> 0;
                    };
        }
        // "Home   News   Sport": entries of a menu.
        for (int i = line.first() + 1; i < line.end(); i++) {
            points += tokens.start(i) - tokens.end(i - 1) > 1 ? GAP : 0;
        }
        boolean leads = tokens.is(line.first(), '»') || tokens.is(line.first(), '«');
        boolean closed = tokens.is(line.end() - 1, '«') || tokens.is(line.end() - 1, '»');
        return Math.max(points + (leads && !closed ? LINK : 0), MOST_TAKEN_OFF);
    }

    private static int openLength(int words) {
        if (words < 5) {
            return length(words) + OPEN_SHORT;
        }
        return words < 18 ? 0 : words < 26 ? -8 : -20;
    }

    private char lastLetter(int i) {
        return tokens.at(tokens.end(i) - 1);
    }

    private boolean endsInStop(Line line) {
        int last = line.end() - 1;
        while (last > line.first() && !tokens.is(last, '.') && !tokens.is(last, '?')) {
            last--;
        }
        return tokens.is(last, '.') && line.end() - last <= 2;
    }

    private void count(int i, boolean firstWord) {
        @Nullable Kind kind = WORDS.get(tokens, i);
        if (kind == null) {
            pasts += isPastForm(i) ? 1 : 0;
        } else {
            switch (kind) {
                case ARTICLE -> articles++;
                case AUXILIARY, MODAL -> auxiliaries++;
                case PAST, TOLD -> pasts++;
                case DAY -> day = true;
                case TITLE -> title = true;
                case THAT -> that = true;
                case FUNCTION -> {}
            }
        }
        if (!firstWord && (kind == null || !kind.isFunction())) {
            content++;
            capitalised += Characters.isUpperCase(tokens.first(i)) ? 1 : 0;
        }
    }

    private boolean isPastForm(int i) {
        int end = tokens.end(i);
        return tokens.length(i) > 4 && tokens.at(end - 1) == 'd' && tokens.at(end - 2) == 'e';
    }

    private boolean isTitleCase() {
        return content >= 2 && capitalised * 10 >= content * 9;
    }

    /** The names of sections and sites are in title case too, and short. */
    private static int titleCase(int words) {
        return words < 5 ? SHORT_TITLE_CASE : TITLE_CASE;
    }

    private boolean isSentenceCase() {
        return capitalised * 5 < content;
    }

    private static int length(int words) {
        if (words == 1) {
            return -38;
        } else if (words == 2) {
            return -26;
        } else if (words == 3) {
            return -13;
        } else if (words == 4) {
            return -8;
        } else if (words < 10) {
            return 0;
        } else if (words < 13) {
            return -12;
        } else if (words < 16) {
            return -18;
        } else if (words < 20) {
            return -24;
        } else if (words < 26) {
            return -37;
        }
        return -56;
    }
}
