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
    private final PhraseReader phrases;
    private int cue = CueLinks.NONE;

    // The last look for the next cue: where it began, and what it found.
    private int lookedFrom;
    private int next = -1;

    MentionCueReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.stretches = scene.stretches();
        this.phrases = new PhraseReader(scene);
    }

    /** Returns the last mention that depends on one last found to be {@link Behind#HEAD}. */
    int dependent() {
        return phrases.dependent();
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
        int ahead = next(i);
        if (ahead >= limit || scene.sentence(ahead) != scene.sentence(mention.first())) {
            return Behind.NONE;
        }
        if (isHead(mention, limit) || isWho(mention)) {
            return phrases.dependent() < 0 ? Behind.APPOSITION : Behind.HEAD;
        }
        Behind way = Behind.SUBJECT;
        int aside = aside(i, limit, mention);
        if (aside > i) {
            way = Behind.APPOSITION;
            i = aside;
        }
        boolean auxiliary = false;
        boolean passive = false;
        int sentence = scene.sentence(mention.first());
        for (; i < limit && scene.sentence(i) == sentence; i++) {
            if (stretches.of(i) != QuotedStretches.NONE) {
                if (way == Behind.LATER) {
                    continue;
                }
                return Behind.NONE;
            }
            Word word = words.get(i);
            Cue found = isNoun(i) ? null : word.cue();
            if (found != null && scene.mention(i) < 0) {
                if ((found.isFinite() || auxiliary) && isFree(i, mention, way)) {
                    cue = i;
                    boolean suffers = passive && way == Behind.SUBJECT && !isGerund(found);
                    return suffers ? Behind.PASSIVE : way;
                }
                if (isGerund(found) && (way == Behind.SUBJECT || isQuoting(i, mention))) {
                    cue = i;
                    return Behind.PARTICIPLE;
                }
            }
            Word.Kind kind = word.kind();
            if (kind == Word.Kind.AUXILIARY) {
                auxiliary = true;
                passive = scene.classes().at(i) == WordClass.BE;
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

    /**
     * Returns the first word of reporting outside mentions from a token on, or the size of the
     * text: all mentions before it share one look.
     */
    private int next(int i) {
        if (i < lookedFrom || i > next) {
            lookedFrom = i;
            next = i;
            while (next < tokens.size()
                    && (words.get(next).cue() == null
                            || scene.mention(next) >= 0
                            || isNoun(next))) {
                next++;
            }
        }
        return next;
    }

    private static boolean isGerund(Cue cue) {
        return cue.form() == Cue.Form.ING;
    }

    /** Tells "saying" in "quoted Smith as saying". */
    private boolean isQuoting(int i, Mention mention) {
        return tokens.is(i - 1, "as") && i - 1 == mention.end();
    }

    /** Tells a mention that has another attached to it, behind which its cue stands. */
    private boolean isHead(Mention mention, int limit) {
        int end = phrases.end(mention);
        if (phrases.dependent() < 0 || !isInside(mention.first(), end)) {
            return false;
        }
        int at = cueFrom(aside(end, limit, mention), limit);
        boolean found =
                at >= 0
                        && isInside(mention.first(), at)
                        && scene.mention(at) < 0
                        && isOutside(end, at);
        cue = found ? at : CueLinks.NONE;
        return found;
    }

    /** Tells a mention whose cue stands behind a clause: "a man who lives near the river said". */
    private boolean isWho(Mention mention) {
        int end = mention.end();
        int at = tokens.is(end, "who") ? phrases.end(mention) : end;
        boolean found = at > end && phrases.dependent() < 0 && isInside(mention.first(), at);
        cue = found ? at : CueLinks.NONE;
        return found;
    }

    private boolean isOutside(int from, int to) {
        return stretches.of(from) == QuotedStretches.NONE
                && stretches.of(to) == QuotedStretches.NONE;
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
        return cueFrom(i, limit) >= 0;
    }

    /** Returns the cue that adverbs and auxiliaries at a token lead to, or none. */
    private int cueFrom(int i, int limit) {
        int at = i;
        while (at < limit
                && (words.is(at, Word.Kind.ADVERB)
                        || words.is(at, Word.Kind.AUXILIARY)
                        || isAdverb(at))) {
            at++;
        }
        Cue found = isNoun(at) ? null : words.get(at).cue();
        return found != null && (found.isFinite() || at > i) ? at : CueLinks.NONE;
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
            if (tokens.is(i, "by") && isPassive(i - 1)) {
                cue = i - 1;
                return Before.AGENT;
            }
            return Before.PREPOSITION;
        }
        Cue found = word.cue();
        if (found == null || scene.mention(i) >= 0 || isNoun(i)) {
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

    /** Tells "described" in "described by Smith". */
    private boolean isPassive(int i) {
        Cue found = words.get(i).cue();
        return found != null
                && scene.mention(i) < 0
                && (found.form() == Cue.Form.PAST || found.form() == Cue.Form.PARTICIPLE);
    }

    private boolean isNoun(int i) {
        return scene.classes().isNoun(i);
    }

    private boolean isAdverb(int i) {
        int end = tokens.end(i);
        return tokens.at(end - 1) == 'y'
                && tokens.at(end - 2) == 'l'
                && tokens.isWord(i)
                && tokens.length(i) > 4;
    }
}
