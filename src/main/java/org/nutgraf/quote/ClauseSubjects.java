package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * The finite verbs of the sentence before a quoted stretch, the mentions that are their subjects,
 * and how the clause of each is joined to the one before.
 *
 * <pre>
 *   Roe said it leaked, and Poe promised to “mend it”.
 *       ^ Roe   ^ it            ^ Poe, coordinated
 * </pre>
 *
 * <p>They are looked for once for a stretch, and bounded in number.
 */
final class ClauseSubjects {

    /** The number of tokens before a stretch that are looked at. */
    private static final int MAX_TOKENS = 60;

    /** The number of verbs before a stretch that are looked at. */
    private static final int MAX_VERBS = 8;

    /** The number of verbs up to the one with a mention for its subject that are told apart. */
    private static final int MAX_GOVERNED = 3;

    /** The number of words before its last that a subject reaches back over. */
    private static final int MAX_NOUNS = 5;

    /** The subject of a verb is no mention. */
    private static final int NOUN = -1;

    /** The subject of a verb is that of the verb before it. */
    private static final int SHARED = -2;

    private static final Label FAR = Label.of("far");
    private static final Label START = Label.of("start");
    private static final Label COORDINATED = Label.of("coordinated");
    private static final Label SUBORDINATE = Label.of("subordinate");
    private static final Label EMBEDDED = Label.of("embedded");
    private static final Label ATTACHED = Label.of("attached");
    private static final Label[] GOVERNS = Label.numbered("governs", MAX_GOVERNED);
    // By the strength of the verb as a cue.
    private static final Label[] NOUNS = Label.numbered("noun", 2);
    private static final Label[] OTHERS = Label.numbered("other", 2);

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final WordClasses classes;
    private final QuotedStretches stretches;
    private final int[] verbs = new int[MAX_VERBS];
    private final int[] subjects = new int[MAX_VERBS];
    private final int[] strengths = new int[MAX_VERBS];
    private final Label[] joins = new Label[MAX_VERBS];
    private int size;
    private int from;

    ClauseSubjects(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.classes = scene.classes();
        this.stretches = scene.stretches();
    }

    /** Looks at what stands before a stretch, the nearest verb first. */
    void look(int open) {
        size = 0;
        from = open;
        while (from > 0 && open - from < MAX_TOKENS && scene.isSameSentence(from - 1, open)) {
            from--;
        }
        for (int i = open - 1; i >= from && size < MAX_VERBS; i--) {
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                i = stretches.open(inside);
            } else if (isFinite(i)) {
                int start = i;
                while (start > from && isInGroup(start - 1)) {
                    start--;
                }
                add(i, start - 1);
                i = start;
            }
        }
        for (int v = size - 2; v >= 0; v--) {
            if (subjects[v] == SHARED) {
                subjects[v] = subjects[v + 1];
                joins[v] = joins[v + 1];
            }
        }
    }

    private boolean isFinite(int i) {
        if (scene.mention(i) >= 0) {
            return false;
        }
        WordClass left = i > from ? classes.at(i - 1) : WordClass.NONE;
        return switch (classes.at(i)) {
            case BE, HAVE, DO, MODAL -> true;
            case PAST -> !tokens.is(i + 1, "by") && mayPrecedeVerb(left);
            case VERB_S -> left != WordClass.DETERMINER && left != WordClass.POSSESSIVE;
            case NOUN_VERB_S -> left == WordClass.NAME || left == WordClass.PEOPLE;
            case VERB, NOUN_VERB -> left == WordClass.PLURAL || isSeveral(i - 1);
            default -> false;
        };
    }

    /** Tells that a word in -ed is no adjective, as "alleged" in "the alleged thief". */
    private static boolean mayPrecedeVerb(WordClass left) {
        return left != WordClass.DETERMINER
                && left != WordClass.POSSESSIVE
                && left != WordClass.PREPOSITION
                && left != WordClass.SUBORDINATOR
                && left != WordClass.ADJECTIVE;
    }

    private boolean isSeveral(int i) {
        int m = scene.mention(i);
        return m >= 0 && (scene.mentions().get(m).plural() || words.is(i, Word.Kind.PRONOUN));
    }

    /** Tells what stands before the verb in its group: "has not yet". */
    private boolean isInGroup(int i) {
        return scene.mention(i) < 0
                && switch (classes.at(i)) {
                    case BE, HAVE, DO, MODAL, NOT, ADVERB -> true;
                    default -> false;
                };
    }

    /** Adds a verb whose subject ends with the token {@code i}, if it has one of its own. */
    private void add(int verb, int i) {
        Cue cue = scene.links().cue(verb);
        int subject = SHARED;
        int first = i + 1;
        int m = i < from ? -1 : scene.mention(i);
        if (m >= 0) {
            Mention mention = scene.mentions().get(m);
            subject = mention.kind() == Mention.Kind.RELATIVE ? NOUN : m;
            first = tokens.is(mention.first() - 1, "the") ? mention.first() - 1 : mention.first();
        } else if (i >= from && isNoun(i)) {
            subject = NOUN;
            first = i;
            while (first > from && i - first < MAX_NOUNS && isPhrase(first - 1)) {
                first--;
            }
        }
        verbs[size] = verb;
        subjects[size] = subject;
        strengths[size] = cue == null ? 0 : cue.strength() > 1 ? 2 : 1;
        joins[size] = join(first - 1);
        size++;
    }

    private boolean isNoun(int i) {
        return switch (classes.at(i)) {
            case PEOPLE, DOCUMENT, NOUN, PLURAL, NAME, CAPITALS, NUMBER, PRONOUN, NOUN_VERB, ING ->
                    true;
            default -> false;
        };
    }

    private boolean isPhrase(int i) {
        return isNoun(i)
                || switch (classes.at(i)) {
                    case DETERMINER, POSSESSIVE, ADJECTIVE, TITLE, ENDING -> true;
                    default -> false;
                };
    }

    /**
     * Tells in what way a clause is joined to the one before, by what stands before its subject.
     */
    private Label join(int i) {
        if (i < from) {
            return START;
        }
        return switch (classes.at(i)) {
            case AND, BUT, COMMA, COLON, DASH -> COORDINATED;
            case SUBORDINATOR, QUESTION -> SUBORDINATE;
            case THAT, PAST, VERB, VERB_S, NOUN_VERB, ING, PARTICIPLE, OBJECT -> EMBEDDED;
            case NOUN, PLURAL, PEOPLE, DOCUMENT, NAME, CAPITALS -> ATTACHED;
            default -> Label.NONE;
        };
    }

    /**
     * Sets what is looked at for a mention: which of the verbs it governs; and, of the clauses
     * between it and the stretch, the nearest of those whose verbs are the strongest cues.
     */
    void describe(FeatureSink sink, int m, boolean after) {
        int first = scene.mentions().get(m).first();
        int governed = -1;
        int taker = -1;
        for (int v = 0; v < size && !after && verbs[v] > first; v++) {
            if (subjects[v] == m || isOwn(m, verbs[v])) {
                governed = governed < 0 ? v : governed;
            } else if (subjects[v] == NOUN || subjects[v] > m) {
                taker = taker < 0 || strengths[v] > strengths[taker] ? v : taker;
            }
        }
        sink.value(
                SourceAttribute.GOVERNS,
                !after && first < from
                        ? FAR
                        : governed < 0 ? Label.NONE : GOVERNS[Math.min(governed, MAX_GOVERNED)]);
        sink.value(SourceAttribute.JOIN, taker < 0 ? Label.NONE : joins[taker]);
        sink.value(SourceAttribute.TAKER, taker < 0 ? Label.NONE : subject(taker));
        sink.value(SourceAttribute.OWN_JOIN, governed < 0 ? Label.NONE : joins[governed]);
        sink.value(SourceAttribute.OUTSIDE, governed < 0 ? Label.NONE : outside(governed));
    }

    private boolean isOwn(int m, int verb) {
        return scene.links().cueAfter(m) == verb && scene.links().behind(m).isSubject();
    }

    private Label subject(int v) {
        return subjects[v] < 0 ? NOUNS[strengths[v]] : OTHERS[strengths[v]];
    }

    /** Tells the strongest cue before the clause of a verb that another mention governs. */
    private Label outside(int governed) {
        int outside = -1;
        for (int v = governed + 1; v < size; v++) {
            boolean other = subjects[v] >= 0 && subjects[v] != subjects[governed];
            if (other && (outside < 0 || strengths[v] > strengths[outside])) {
                outside = v;
            }
        }
        return outside < 0 ? Label.NONE : OTHERS[strengths[outside]];
    }
}
