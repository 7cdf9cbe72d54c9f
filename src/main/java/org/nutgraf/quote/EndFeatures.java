package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Goes over the ends that a clause behind its cue may have, from left to right.
 *
 * <p>What lies between the start and an end is counted on the way, so that the whole is linear in
 * the length of the sentence.
 */
public final class EndFeatures {

    private enum Attribute {
        LAST,
        CLASS,
        CLASS_BEFORE,
        CLASS_BEHIND,
        CLASS_BEHIND_2,
        WORD,
        WORD_BEHIND,
        LENGTH,
        REST,
        LEMMA,
        KIND,
        FIRST_CLASS,
        VERBS,
        DEPTH,
        CONJUNCTIONS,
        CUE,
        CUE_BEHIND,
        CUE_BEHIND_2,
        AND_FORM,
        AND_ALIKE,
        AND_SHARE
    }

    /** What the features of an end are made of. */
    private static final Templates END =
            Templates.of(
                    Attribute.values(),
                    """
                    c                class
                    w                word
                    c-1,c            class-before class
                    c-1,c,c+1        class-before class class-behind
                    c,c+1,c+2        class class-behind class-behind-2
                    w,c+1            word class-behind
                    c,w+1            class word-behind
                    w,w+1            word word-behind
                    length,last      length last
                    rest             rest
                    rest,c           rest class
                    lemma,last       lemma last
                    verbs,first,c    verbs first-class class
                    verbs,c,next     verbs class class-behind
                    verbs,kind,last  verbs kind last
                    depth            depth class
                    and,c            conjunctions class
                    cue-near         cue cue-behind cue-behind-2 class
                    """);

    /** What the features of an end before "and" or "but" are made of, too. */
    private static final Templates AND =
            Templates.of(
                    Attribute.values(),
                    """
                    and-verb        and-form and-alike and-share
                    and-verb,commas class and-alike and-form
                    """);

    private static final Label LAST = Label.of("last");
    private static final Label AT = Label.of("at");
    private static final Label NEXT = Label.of("next");
    private static final Label AFTER = Label.of("after");
    private static final Label ALIKE = Label.of("alike");

    /** The number of tokens of a clause so short that it may end before any word of a list. */
    private static final int SHORT = 2;

    private final FeatureSink sink;
    private final CueView cue;
    private final SentenceScope scope;
    private final int start;
    private int end;
    private int verbs;
    private int conjunctions;
    private int depth;

    /** Starts before the first end of the clause that starts at a token. */
    public EndFeatures(FeatureSink sink, CueView cue, int start) {
        this.sink = sink;
        this.cue = cue;
        this.scope = cue.scope;
        this.start = start;
        this.end = start;
        sink.value(Attribute.LEMMA, cue.lemma);
        sink.value(Attribute.KIND, cue.kind);
        sink.value(Attribute.FIRST_CLASS, scope.label(start));
    }

    /** Reads a model of these features. */
    static LinearModel read(String name) {
        return LinearModel.read(EndFeatures.class, name, END, AND);
    }

    /** Goes on to the next end, and returns it, or -1 behind the last. */
    public int next() {
        while (end < scope.end()) {
            pass(end);
            end++;
            if (isCandidate()) {
                return end;
            }
        }
        return -1;
    }

    private void pass(int i) {
        WordClass c = scope.at(i);
        if (c.isFiniteVerb()) {
            verbs++;
        } else if (c == WordClass.AND || c == WordClass.BUT) {
            conjunctions++;
        } else if (c == WordClass.BRACKET) {
            depth += scope.tokens().is(i, '(') || scope.tokens().is(i, '[') ? 1 : -1;
        }
    }

    private boolean isCandidate() {
        if (end == scope.end()) {
            return true;
        }
        if (scope.at(end - 1).isMark()) {
            return false;
        }
        return switch (scope.at(end)) {
            case COMMA,
                    COLON,
                    STOP,
                    DASH,
                    BRACKET,
                    QUOTE,
                    MARK,
                    PREPOSITION,
                    QUESTION,
                    SUBORDINATOR,
                    AND,
                    BUT,
                    BE,
                    HAVE,
                    MODAL,
                    ADVERB,
                    TIME,
                    VERB_S ->
                    true;
            case TO, THAT, PAST -> end - start <= SHORT;
            case DETERMINER,
                    PRONOUN,
                    OBJECT,
                    POSSESSIVE,
                    ENDING,
                    DO,
                    NOT,
                    TITLE,
                    PEOPLE,
                    DOCUMENT,
                    ADJECTIVE,
                    VERB,
                    PARTICIPLE,
                    ING,
                    NOUN_VERB,
                    NOUN_VERB_S,
                    NOUN,
                    PLURAL,
                    NAME,
                    CAPITALS,
                    NUMBER,
                    NONE ->
                    false;
        };
    }

    /** Gives the features of the end last returned. */
    public void describe() {
        Tokens tokens = cue.tokens;
        sink.value(Attribute.LAST, end == scope.end() ? LAST : Label.NO);
        sink.value(Attribute.CLASS, scope.label(end));
        sink.value(Attribute.CLASS_BEFORE, scope.label(end - 1));
        sink.value(Attribute.CLASS_BEHIND, scope.label(end + 1));
        sink.value(Attribute.CLASS_BEHIND_2, scope.label(end + 2));
        sink.word(Attribute.WORD, tokens, scope.inside(end));
        sink.word(Attribute.WORD_BEHIND, tokens, scope.inside(end + 1));
        sink.value(Attribute.LENGTH, SentenceScope.bucket(end - start));
        sink.value(Attribute.REST, SentenceScope.bucket(scope.end() - end));
        sink.value(Attribute.VERBS, Math.min(verbs, 2));
        sink.value(Attribute.DEPTH, Math.max(-1, Math.min(depth, 1)));
        sink.value(Attribute.CONJUNCTIONS, Math.min(conjunctions, 2));
        sink.value(Attribute.CUE, scope.reporting(end) == null ? Label.NO : AT);
        sink.value(Attribute.CUE_BEHIND, scope.reporting(end + 1) == null ? Label.NO : NEXT);
        sink.value(Attribute.CUE_BEHIND_2, scope.reporting(end + 2) == null ? Label.NO : AFTER);
        sink.add(END);
        coordinated();
    }

    /** The verb behind "and" or ", but", which may report beside the cue and not in its clause. */
    private void coordinated() {
        int i = end + (scope.at(end) == WordClass.COMMA ? 1 : 0);
        if (scope.at(i) != WordClass.AND && scope.at(i) != WordClass.BUT) {
            return;
        }
        int verb = scope.at(i + 1) == WordClass.ADVERB ? i + 2 : i + 1;
        ReportingWord word = scope.reporting(verb);
        Label form = scope.label(verb);
        sink.value(Attribute.AND_FORM, form);
        sink.value(Attribute.AND_ALIKE, form.name().equals(cue.form.name()) ? ALIKE : Label.NO);
        sink.value(Attribute.AND_SHARE, word == null ? ReportingWord.UNSEEN : word.share());
        sink.add(AND);
    }
}
