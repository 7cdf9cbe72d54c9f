package org.nutgraf.quote;

/** What the words that may name the source of a reported clause look like, seen from its cue. */
public final class IndirectSourceFeatures {

    private enum Attribute {
        LEMMA,
        KIND,
        FORM,
        SIDE,
        SUBJECT,
        PASSIVE,
        CUE_CLASS_BEFORE_2,
        CUE_CLASS_BEFORE,
        CUE_WORD_BEFORE,
        PLACE,
        DISTANCE,
        RANK,
        LINK,
        HEAD,
        HEAD_WORD,
        OPENING,
        CLASS_BEFORE,
        WORD_BEFORE,
        CLASS_BEHIND,
        IN_CONTENT,
        START
    }

    /** What the features of a noun phrase are made of. */
    private static final Templates PHRASE =
            Templates.of(
                    Attribute.values(),
                    """
                    place,d        place distance side
                    link,rank      link rank
                    link,passive   link passive form
                    head           place head
                    head,link      head link form
                    head,kind      head kind place
                    w              head-word place
                    opening        place opening head
                    previous       place class-before rank
                    w-1            place word-before
                    previous,c     place class-before class-behind
                    lemma,previous lemma place class-before
                    in             in-content place side
                    in,rank        in-content place rank
                    start          start place
                    cue-c-1        place rank cue-class-before form
                    """);

    /** What the features of there being no source are made of. */
    private static final Templates NONE =
            Templates.of(
                    Attribute.values(),
                    """
                    none         side form
                    none,lemma   lemma
                    none,kind    kind form
                    none,c-1     cue-class-before form
                    none,w-1     cue-word-before
                    none,c-2     cue-class-before-2 cue-class-before
                    none,subject subject form
                    """);

    private static final Label BEFORE = Label.of("before");
    private static final Label BEHIND = Label.of("behind");
    private static final Label IN = Label.of("in");
    private static final Label SUBJECT = Label.of("subject");
    private static final Label BE = Label.of("be");
    private static final Label FIRST = Label.of("first");

    /** The number of noun phrases looked at before a cue. */
    private static final int MAX_BEFORE = 6;

    /** The number of noun phrases looked at behind a cue. */
    private static final int MAX_BEHIND = 2;

    private static final int MAX_TOKENS = 40;

    private IndirectSourceFeatures() {}

    /**
     * Collects the noun phrases around a cue, from the nearest before it to the farthest, then from
     * the nearest behind it.
     *
     * @param phrases filled with the first token and the token behind the last of each
     * @return the number of phrases
     */
    public static int phrases(CueView view, int[] phrases) {
        SentenceScope scope = view.scope;
        int cue = view.index;
        int count = 0;
        int i = cue - 1;
        int lowest = Math.max(scope.first(), cue - MAX_TOKENS);
        while (i >= lowest && count < MAX_BEFORE) {
            if (isHead(scope, i)) {
                int first = i;
                while (first > lowest && isInside(scope, first - 1, first)) {
                    first--;
                }
                phrases[2 * count] = first;
                phrases[2 * count + 1] = i + 1;
                count++;
                i = first - 1;
            } else {
                i--;
            }
        }
        int behind = 0;
        int highest = Math.min(scope.end(), cue + MAX_TOKENS);
        i = cue + 1;
        while (i < highest && behind < MAX_BEHIND) {
            if (isInside(scope, i, i + 1) || isHead(scope, i)) {
                int end = i + 1;
                while (end < highest && isInside(scope, end - 1, end) && isPart(scope.at(end))) {
                    end++;
                }
                if (isHead(scope, end - 1)) {
                    phrases[2 * count] = i;
                    phrases[2 * count + 1] = end;
                    count++;
                    behind++;
                }
                i = end;
            } else {
                i++;
            }
        }
        return count;
    }

    /** Returns the number of a phrase, counted from the cue on its side, from 0. */
    public static int rank(int[] phrases, int k, int cue) {
        if (phrases[2 * k] < cue) {
            return k;
        }
        int before = 0;
        while (phrases[2 * before] < cue && before < k) {
            before++;
        }
        return k - before;
    }

    /** Returns the length of the array that {@link #phrases} needs. */
    public static int capacity() {
        return 2 * (MAX_BEFORE + MAX_BEHIND);
    }

    private static boolean isHead(SentenceScope scope, int i) {
        WordClass c = scope.at(i);
        return switch (c) {
            case NAME, CAPITALS, NOUN, PLURAL, PEOPLE, DOCUMENT, PRONOUN, OBJECT, TITLE -> true;
            case NOUN_VERB, NOUN_VERB_S, NUMBER, TIME -> true;
            case DETERMINER, QUESTION, THAT -> !isPart(scope.at(i + 1));
            case POSSESSIVE -> true;
            default -> false;
        };
    }

    private static boolean isPart(WordClass c) {
        return switch (c) {
            case NAME,
                    CAPITALS,
                    NOUN,
                    PLURAL,
                    PEOPLE,
                    DOCUMENT,
                    TITLE,
                    NOUN_VERB,
                    NOUN_VERB_S,
                    NUMBER,
                    ADJECTIVE,
                    STOP,
                    TIME ->
                    true;
            default -> false;
        };
    }

    /** Tells whether a token goes on to the next in one noun phrase. */
    private static boolean isInside(SentenceScope scope, int i, int next) {
        WordClass c = scope.at(i);
        WordClass n = scope.at(next);
        if (n == WordClass.PRONOUN || n == WordClass.OBJECT || n == WordClass.QUESTION) {
            return false;
        }
        if (n == WordClass.DETERMINER || n == WordClass.POSSESSIVE || n == WordClass.THAT) {
            return c == WordClass.DETERMINER;
        }
        if (c == WordClass.STOP) {
            return scope.at(i - 1) == WordClass.TITLE || scope.at(i - 1) == WordClass.NAME;
        }
        if (c == WordClass.TIME) {
            return n == WordClass.ENDING;
        }
        return isPart(c)
                || c == WordClass.DETERMINER
                || c == WordClass.POSSESSIVE
                || c == WordClass.ENDING
                || (c == WordClass.PARTICIPLE && isPart(n))
                || (c == WordClass.DASH && scope.tokens().isJoined(i));
    }

    /** Reads a model of these features. */
    static LinearModel read(String name) {
        return LinearModel.read(IndirectSourceFeatures.class, name, PHRASE, NONE);
    }

    /** Looks at a cue and the side of its clause, before its sources are described. */
    public static void look(FeatureSink sink, CueView view, Side side) {
        SentenceScope scope = view.scope;
        int cue = view.index;
        sink.value(Attribute.LEMMA, view.lemma);
        sink.value(Attribute.KIND, view.kind);
        sink.value(Attribute.FORM, view.form);
        sink.value(Attribute.SIDE, side.label());
        sink.value(Attribute.SUBJECT, view.subject);
        sink.value(Attribute.PASSIVE, scope.at(cue - 1) == WordClass.BE ? BE : Label.NO);
        sink.value(Attribute.CUE_CLASS_BEFORE_2, scope.label(cue - 2));
        sink.value(Attribute.CUE_CLASS_BEFORE, scope.label(cue - 1));
        sink.word(Attribute.CUE_WORD_BEFORE, view.tokens, scope.inside(cue - 1));
    }

    /**
     * Gives the features of a noun phrase, for the cue last looked at.
     *
     * @param rank its number, counted from the cue
     */
    public static void describe(
            FeatureSink sink, CueView view, int first, int end, int rank, boolean inContent) {
        SentenceScope scope = view.scope;
        int cue = view.index;
        boolean before = first < cue;
        Label behind = scope.label(end);
        boolean subject = before && end == BeforeFeatures.group(scope, cue);
        sink.value(Attribute.PLACE, before ? BEFORE : BEHIND);
        sink.value(Attribute.DISTANCE, SentenceScope.bucket(before ? cue - end : first - cue - 1));
        sink.value(Attribute.RANK, rank);
        sink.value(Attribute.LINK, subject ? SUBJECT : before ? behind : Label.NO);
        sink.value(Attribute.HEAD, scope.label(end - 1));
        sink.word(Attribute.HEAD_WORD, view.tokens, end - 1);
        sink.value(Attribute.OPENING, scope.label(first));
        sink.value(Attribute.CLASS_BEFORE, scope.label(first - 1));
        sink.word(Attribute.WORD_BEFORE, view.tokens, scope.inside(first - 1));
        sink.value(Attribute.CLASS_BEHIND, behind);
        sink.value(Attribute.IN_CONTENT, inContent ? IN : Label.NO);
        sink.value(Attribute.START, first == scope.first() ? FIRST : Label.NO);
        sink.add(PHRASE);
    }

    /** Gives the features of there being no source, for the cue last looked at. */
    public static void describeNone(FeatureSink sink) {
        sink.add(NONE);
    }
}
