package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Which words of reporting stand with which mention, and with which quoted stretch.
 *
 * <p>Each is looked for once, over a bounded number of tokens and within the sentence, so that the
 * time is linear.
 */
public final class CueLinks {

    /** No cue. */
    public static final int NONE = -1;

    private static final int MAX_TOKENS_TO_CUE = 40;
    private static final int MAX_TOKENS_TO_STRETCH = 30;

    /** How a cue stands with the mention before it. */
    public enum Behind {
        NONE,
        /** "Smith said", "Smith has also said". */
        SUBJECT,
        /** "Smith, the mayor, said", "Smith (left) said", "Smith, who is 40, said". */
        APPOSITION,
        /** "Smith calling it". */
        PARTICIPLE,
        /** "Smith shook hands and said". */
        LATER,
        /** "Smith’s". */
        POSSESSOR;

        private final Label label = Label.of(this);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }
    }

    /** How a cue stands with the mention behind it. */
    public enum Before {
        NONE,
        /** "said Smith". */
        INVERTED,
        /** "she told Smith". */
        OBJECT,
        /** "according to Smith". */
        CREDITED,
        /** "with Smith", "to Smith". */
        PREPOSITION;

        private final Label label = Label.of(this);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }
    }

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final QuotedStretches stretches;
    private final int[] cueAfter;
    private final Behind[] behind;
    private final int[] cueBefore;
    private final Before[] before;
    private final int[] cueLeft;
    private final int[] cueRight;

    CueLinks(Scene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        words = scene.words();
        stretches = scene.stretches();
        int count = scene.mentions().size();
        cueAfter = new int[count];
        behind = new Behind[count];
        cueBefore = new int[count];
        before = new Before[count];
        for (int m = 0; m < count; m++) {
            lookBehind(m, scene.mentions().get(m));
            lookBefore(m, scene.mentions().get(m));
        }
        cueLeft = new int[stretches.size()];
        cueRight = new int[stretches.size()];
        for (int s = 0; s < stretches.size(); s++) {
            cueLeft[s] = left(s);
            cueRight[s] = right(s);
        }
    }

    /** Returns the token of the cue behind a mention, or {@link #NONE}. */
    public int cueAfter(int mention) {
        return cueAfter[mention];
    }

    public Behind behind(int mention) {
        return behind[mention];
    }

    /** Returns the token of the cue before a mention, or {@link #NONE}. */
    public int cueBefore(int mention) {
        return cueBefore[mention];
    }

    public Before before(int mention) {
        return before[mention];
    }

    /** Returns the token of the nearest cue before a stretch, or {@link #NONE}. */
    public int cueLeft(int stretch) {
        return cueLeft[stretch];
    }

    /** Returns the token of the nearest cue behind a stretch, or {@link #NONE}. */
    public int cueRight(int stretch) {
        return cueRight[stretch];
    }

    /** Tells whether the mention is the subject of a verb of speech. */
    boolean speaks(int mention) {
        int cue = -1;
        if (behind[mention] == Behind.SUBJECT || behind[mention] == Behind.APPOSITION) {
            cue = cueAfter[mention];
        } else if (before[mention] == Before.INVERTED || before[mention] == Before.CREDITED) {
            cue = cueBefore[mention];
        }
        Cue found = words.get(cue).cue();
        return before[mention] == Before.CREDITED
                || (found != null && found.strength() == 3 && found.kind().isSpeech());
    }

    private void lookBehind(int m, Mention mention) {
        cueAfter[m] = NONE;
        behind[m] = Behind.NONE;
        int i = mention.end();
        if (words.is(mention.first(), Word.Kind.POSSESSIVE)
                || tokens.is(i, "'s")
                || (tokens.is(i, '’') && tokens.isJoined(i))) {
            behind[m] = Behind.POSSESSOR;
            return;
        }
        int limit = Math.min(tokens.size(), i + MAX_TOKENS_TO_CUE);
        Behind way = Behind.SUBJECT;
        int aside = aside(i, limit, mention);
        if (aside > i) {
            way = Behind.APPOSITION;
            i = aside;
        }
        boolean auxiliary = false;
        for (; i < limit && isInside(mention.first(), i); i++) {
            Word word = words.get(i);
            Cue cue = word.cue();
            if (stretches.of(i) != QuotedStretches.NONE) {
                if (way == Behind.LATER) {
                    continue;
                }
                return;
            }
            if (cue != null
                    && scene.mention(i) < 0
                    && (cue.isFinite() || auxiliary)
                    && isFree(i, mention, way)) {
                cueAfter[m] = i;
                behind[m] = way;
                return;
            }
            if (cue != null
                    && cue.form() == Cue.Form.ING
                    && way == Behind.SUBJECT
                    && scene.mention(i) < 0) {
                cueAfter[m] = i;
                behind[m] = Behind.PARTICIPLE;
                return;
            }
            switch (word.kind()) {
                case AUXILIARY -> auxiliary = true;
                case ADVERB, NEGATION -> {}
                case NONE,
                        CONJUNCTION,
                        DETERMINER,
                        HONORIFIC,
                        INTERROGATIVE,
                        MONTH,
                        NUMERAL,
                        OBJECT,
                        POSSESSIVE,
                        PREPOSITION,
                        PRONOUN,
                        RELATIVE,
                        WEEKDAY -> {
                    if (!isAdverb(i)) {
                        way = Behind.LATER;
                        auxiliary = false;
                    }
                }
            }
        }
    }

    /** Tells whether no other mention stands before the cue as its subject. */
    private boolean isFree(int cue, Mention mention, Behind way) {
        if (way != Behind.LATER) {
            return true;
        }
        int i = cue - 1;
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

    private boolean isAdverb(int i) {
        int length = tokens.length(i);
        return tokens.isWord(i)
                && length > 4
                && tokens.at(tokens.end(i) - 1) == 'y'
                && tokens.at(tokens.end(i) - 2) == 'l';
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

    private void lookBefore(int m, Mention mention) {
        cueBefore[m] = NONE;
        before[m] = Before.NONE;
        int i = mention.first() - 1;
        if (i < 0 || !scene.isSameSentence(i, mention.first())) {
            return;
        }
        if (tokens.is(i, "to") && tokens.is(i - 1, "according")) {
            cueBefore[m] = i - 1;
            before[m] = Before.CREDITED;
            return;
        }
        Word word = words.get(i);
        if (word.kind() == Word.Kind.PREPOSITION) {
            boolean words = tokens.is(i, "of") && tokens.is(i - 1, "words");
            before[m] = words ? Before.CREDITED : Before.PREPOSITION;
            cueBefore[m] = words ? i - 1 : NONE;
            return;
        }
        Cue cue = word.cue();
        if (cue == null || scene.mention(i) >= 0) {
            return;
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
                        || cue.form() == Cue.Form.ING
                        || !cue.isFinite();
        cueBefore[m] = i;
        before[m] = taken ? Before.OBJECT : Before.INVERTED;
    }

    private int left(int s) {
        int open = stretches.open(s);
        int least = Math.max(0, open - MAX_TOKENS_TO_STRETCH);
        for (int i = open - 1; i >= least && scene.isSameSentence(i, open); i--) {
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                i = stretches.open(inside);
            } else if (isCue(i)) {
                return i;
            }
        }
        return NONE;
    }

    private int right(int s) {
        int close = stretches.close(s);
        int limit = Math.min(tokens.size(), close + MAX_TOKENS_TO_STRETCH);
        for (int i = close; i < limit && scene.isSameSentence(close - 1, i); i++) {
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                i = stretches.close(inside) - 1;
            } else if (isCue(i)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isCue(int i) {
        if (tokens.is(i, "according") && tokens.is(i + 1, "to")) {
            return true;
        }
        return cue(i) != null;
    }

    /** Returns the cue at a token, or null where the token is none or stands in a name. */
    public @Nullable Cue cue(int i) {
        if (i < 0 || scene.mention(i) >= 0) {
            return null;
        }
        Cue cue = words.get(i).cue();
        if (cue == null
                || words.is(i - 1, Word.Kind.DETERMINER)
                || words.is(i - 1, Word.Kind.POSSESSIVE)) {
            return null;
        }
        return cue;
    }

    /** Returns the kind and strength of the cue at a token, as features know them. */
    Label kind(int i) {
        Cue cue = cue(i);
        return cue == null ? Label.NONE : cue.label();
    }

    /** Returns the form of the cue at a token, as features know it. */
    Label form(int i) {
        Cue cue = cue(i);
        return cue == null ? Label.NONE : cue.form().label();
    }

    /** Returns the span of the cue at a token, with all words of "according to". */
    org.nutgraf.text.Span span(int cue) {
        if (tokens.is(cue, "according") && tokens.is(cue + 1, "to")) {
            return tokens.span(cue, cue + 2);
        }
        if (tokens.is(cue, "words") && cue > 1 && tokens.is(cue + 1, "of")) {
            return tokens.span(tokens.is(cue - 2, "in") ? cue - 2 : cue, cue + 2);
        }
        return tokens.span(cue);
    }
}
