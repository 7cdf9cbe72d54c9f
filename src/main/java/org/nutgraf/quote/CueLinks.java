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

    private static final int MAX_TOKENS_TO_STRETCH = 30;

    /** The number of mentions between the subject of a cue and its object. */
    private static final int MAX_TO_SUBJECT = 6;

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
        /** The friend in "a friend of Smith said", "a friend who knew Smith said". */
        HEAD,
        /** Smith in "a friend of Smith said". */
        DEPENDENT,
        /** "Smith’s". */
        POSSESSOR,
        /** "Smith was asked". */
        PASSIVE;

        private final Label label = Label.of(this);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }

        /** Tells whether the mention is the subject of the cue, and no other stands for it. */
        boolean isSubject() {
            return this == SUBJECT || this == APPOSITION || this == HEAD;
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
        /** "described by Smith". */
        AGENT,
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
    private final boolean[] speaks;
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
        speaks = new boolean[count];
        MentionCueReader reader = new MentionCueReader(scene);
        int lastDependent = -1;
        int cueOfHead = NONE;
        for (int m = 0; m < count; m++) {
            behind[m] = reader.behind(scene.mentions().get(m));
            cueAfter[m] = reader.cue();
            if (m <= lastDependent && cueAfter[m] == cueOfHead) {
                behind[m] = Behind.DEPENDENT;
            } else if (behind[m] == Behind.HEAD) {
                lastDependent = reader.dependent();
                cueOfHead = cueAfter[m];
            }
            before[m] = reader.before(scene.mentions().get(m));
            cueBefore[m] = reader.cue();
            if (before[m] == Before.INVERTED && isTaken(m)) {
                before[m] = Before.OBJECT;
            }
            speaks[m] = isSpeaker(m);
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
        return speaks[mention];
    }

    /** Tells Roe in "Jane Doe, whose firm it is, told Roe": the cue has a subject before it. */
    private boolean isTaken(int mention) {
        Cue cue = words.get(cueBefore[mention]).cue();
        boolean addressed =
                cue != null && (cue.kind() == Cue.Kind.TELL || cue.kind() == Cue.Kind.ASK);
        int least = Math.max(0, mention - MAX_TO_SUBJECT);
        for (int m = mention - 1; addressed && m >= least; m--) {
            if (cueAfter[m] == cueBefore[mention] && behind[m].isSubject()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeaker(int mention) {
        int cue = -1;
        if (behind[mention].isSubject()) {
            cue = cueAfter[mention];
        } else if (before[mention] == Before.INVERTED || before[mention] == Before.CREDITED) {
            cue = cueBefore[mention];
        }
        Cue found = words.get(cue).cue();
        return before[mention] == Before.CREDITED
                || (found != null && found.strength() == 3 && found.kind().isSpeech());
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

    /** Returns the cue at a token; null where it is none, stands in a name, or is a noun. */
    public @Nullable Cue cue(int i) {
        if (i < 0 || scene.mention(i) >= 0) {
            return null;
        }
        Cue cue = words.get(i).cue();
        if (cue == null
                || words.is(i - 1, Word.Kind.DETERMINER)
                || words.is(i - 1, Word.Kind.POSSESSIVE)
                || scene.classes().isNoun(i)) {
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

    /** Returns the span of the cue at a token, with all words of "according to" and "hit back". */
    org.nutgraf.text.Span span(int cue) {
        if (tokens.is(cue, "according") && tokens.is(cue + 1, "to")) {
            return tokens.span(cue, cue + 2);
        }
        if (tokens.is(cue, "words") && cue > 1 && tokens.is(cue + 1, "of")) {
            return tokens.span(tokens.is(cue - 2, "in") ? cue - 2 : cue, cue + 2);
        }
        boolean back = tokens.is(cue, "back") && isThrown(cue - 1);
        boolean behind = tokens.is(cue + 1, "back") && isThrown(cue);
        return tokens.span(back ? cue - 1 : cue, behind ? cue + 2 : cue + 1);
    }

    /** Tells "hit" in "hit back". */
    private boolean isThrown(int i) {
        return tokens.is(i, "hit")
                || tokens.is(i, "hits")
                || tokens.is(i, "fired")
                || tokens.is(i, "fires")
                || tokens.is(i, "shot")
                || tokens.is(i, "shoots");
    }
}
