package org.nutgraf.quote;

import org.nutgraf.quote.CueLinks.Before;
import org.nutgraf.quote.CueLinks.Behind;
import org.nutgraf.text.Tokens;

/**
 * Finds the words of reporting that a mention stands with, one before it and one behind.
 *
 * <pre>
 *   according to Jane Doe, the mayor, who has also said
 *   ^-------^    ^------^                          ^--^
 *   before                                         behind
 * </pre>
 *
 * A reader is used again and again; {@link #cue} is what the last look found.
 */
final class MentionCueReader {

    private static final int MAX_TOKENS_TO_CUE = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final QuotedStretches stretches;
    private int cue = CueLinks.NONE;

    MentionCueReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.stretches = scene.stretches();
    }

    /** Returns the token of the cue last looked for, or {@link CueLinks#NONE}. */
    int cue() {
        return cue;
    }

    /** Looks for the cue behind a mention, which it may be the subject of. */
    Behind behind(Mention mention) {
        cue = CueLinks.NONE;
        int i = mention.end();
        if (words.is(mention.first(), Word.Kind.POSSESSIVE)
                || tokens.is(i, "'s")
                || (tokens.is(i, '’') && tokens.isJoined(i))) {
            return Behind.POSSESSOR;
        }
        int limit = Math.min(tokens.size(), i + MAX_TOKENS_TO_CUE);
        Behind way = Behind.SUBJECT;
        int aside = aside(i, limit, mention);
        if (aside > i) {
            way = Behind.APPOSITION;
            i = aside;
        }
        boolean auxiliary = false;
        int sentence = scene.sentence(mention.first());
        for (; i < limit && scene.sentence(i) == sentence; i++) {
            if (stretches.of(i) != QuotedStretches.NONE) {
                if (way == Behind.LATER) {
                    continue;
                }
                return Behind.NONE;
            }
            Word word = words.get(i);
            Cue found = word.cue();
            if (found != null && scene.mention(i) < 0) {
                if ((found.isFinite() || auxiliary) && isFree(i, mention, way)) {
                    cue = i;
                    return way;
                }
                if (found.form() == Cue.Form.ING && way == Behind.SUBJECT) {
                    cue = i;
                    return Behind.PARTICIPLE;
                }
            }
            Word.Kind kind = word.kind();
            if (kind == Word.Kind.AUXILIARY) {
                auxiliary = true;
            } else if ((auxiliary || way != Behind.LATER)
                    && kind != Word.Kind.ADVERB
                    && kind != Word.Kind.NEGATION
                    && !isAdverb(i)) {
                way = Behind.LATER;
                auxiliary = false;
            }
        }
        return Behind.NONE;
    }

    /** Tells whether no other mention stands before the cue as its subject. */
    private boolean isFree(int verb, Mention mention, Behind way) {
        if (way != Behind.LATER) {
            return true;
        }
        int i = verb - 1;
        while (i > mention.last()
                && (words.is(i, Word.Kind.ADVERB)
                        || words.is(i, Word.Kind.AUXILIARY)
                        || isAdverb(i))) {
            i--;
        }
        int other = scene.mention(i);
        return (other < 0 || scene.mentions().get(other).first() == mention.first())
                && !words.is(i, Word.Kind.DETERMINER)
                && !words.is(i, Word.Kind.POSSESSIVE)
                && !words.is(i, Word.Kind.PREPOSITION)
                && !words.is(i, Word.Kind.RELATIVE)
                && !tokens.is(i, "'s");
    }

    private boolean isInside(int one, int other) {
        return other < tokens.size() && scene.isSameSentence(one, other);
    }

    /**
     * Returns the token behind what is put in after a mention, between commas, dashes or brackets;
     * {@code i} where nothing is.
     */
    private int aside(int i, int limit, Mention mention) {
        char c = tokens.first(i);
        boolean bracket = c == '(' || c == '[';
        boolean dash = c == '–' || c == '—' || (c == '-' && !tokens.isJoined(i));
        if (c != ',' && !bracket && !dash) {
            return i;
        }
        if (c == ',' && tokens.is(mention.first() - 1, ',') && leadsToCue(i + 1, limit)) {
            return i + 1; // the second comma of "the mayor, Jane Doe, said"
        }
        for (int at = i + 1; at < limit && isInside(mention.first(), at); at++) {
            char end = tokens.first(at);
            boolean closes = bracket ? end == ')' || end == ']' : dash ? end == c : end == ',';
            if (closes && (bracket || leadsToCue(at + 1, limit))) {
                return at + 1;
            }
        }
        return i;
    }

    private boolean leadsToCue(int i, int limit) {
        int at = i;
        while (at < limit
                && (words.is(at, Word.Kind.ADVERB)
                        || words.is(at, Word.Kind.AUXILIARY)
                        || isAdverb(at))) {
            at++;
        }
        Cue cue = words.get(at).cue();
        return cue != null && (cue.isFinite() || at > i);
    }

    /** Looks for the cue before a mention. */
    Before before(Mention mention) {
        cue = CueLinks.NONE;
        int i = mention.first() - 1;
        if (i < 0 || !scene.isSameSentence(i, mention.first())) {
            return Before.NONE;
        }
        if (tokens.is(i, "to") && tokens.is(i - 1, "according")) {
            cue = i - 1;
            return Before.CREDITED;
        }
        Word word = words.get(i);
        if (word.kind() == Word.Kind.PREPOSITION) {
            if (tokens.is(i, "of") && tokens.is(i - 1, "words")) {
                cue = i - 1;
                return Before.CREDITED;
            }
            return Before.PREPOSITION;
        }
        Cue found = word.cue();
        if (found == null || scene.mention(i) >= 0) {
            return Before.NONE;
        }
        int subject = i - 1;
        while (subject >= 0
                && (words.is(subject, Word.Kind.ADVERB)
                        || words.is(subject, Word.Kind.AUXILIARY)
                        || isAdverb(subject))) {
            subject--;
        }
        boolean taken =
                scene.mention(subject) >= 0
                        || words.is(subject, Word.Kind.RELATIVE)
                        || words.is(subject, Word.Kind.CONJUNCTION)
                        || tokens.is(subject, "to")
                        || found.form() == Cue.Form.ING
                        || !found.isFinite();
        cue = i;
        return taken ? Before.OBJECT : Before.INVERTED;
    }

    private boolean isAdverb(int i) {
        int end = tokens.end(i);
        return tokens.at(end - 1) == 'y'
                && tokens.at(end - 2) == 'l'
                && tokens.isWord(i)
                && tokens.length(i) > 4;
    }
}
