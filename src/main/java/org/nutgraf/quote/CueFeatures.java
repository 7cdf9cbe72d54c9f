package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/** What a word that may report looks like where it stands, to tell whether it does. */
public final class CueFeatures {

    private static final int WINDOW = 3;

    /** The number of tokens looked at for what follows a cue. */
    private static final int REACH = 12;

    private CueFeatures() {}

    /** Tells whether the token is worth a look: a word that can report. */
    public static boolean isCandidate(SentenceScope scope, int i) {
        return ReportingWords.contains(scope.tokens(), i);
    }

    /** Returns how often a word was seen to report, in steps; negative for one that was not. */
    public static int share(Tokens tokens, int i) {
        ReportingWord word = ReportingWords.get(tokens, i);
        return word == null ? ReportingWord.UNSEEN - 1 : word.share();
    }

    /**
     * Gives the features of a candidate.
     *
     * @param cue the index of a {@linkplain #isCandidate candidate}
     */
    public static void describe(FeatureSink sink, SentenceScope scope, int cue) {
        Tokens tokens = scope.tokens();
        ReportingWord word = ReportingWords.get(tokens, cue);
        if (word == null) {
            throw new IllegalArgumentException("cue " + cue + " must be a word that can report");
        }
        String lemma = word.lemma();
        String form = scope.label(cue);
        int share = word.share();
        int next = scope.inside(cue + 1);
        int after = scope.inside(cue + 2);
        int before = scope.inside(cue - 1);
        int earlier = scope.inside(cue - 2);
        String nextClass = scope.label(cue + 1);
        String afterClass = scope.label(cue + 2);
        String beforeClass = scope.label(cue - 1);
        String earlierClass = scope.label(cue - 2);
        sink.of("bias").add();
        sink.of("lemma").value(lemma).add();
        sink.of("share").value(share).add();
        for (int k = 1; k <= WINDOW; k++) {
            sink.of("c").value(k).value(scope.label(cue + k)).add();
            sink.of("c").value(-k).value(scope.label(cue - k)).add();
        }
        sink.of("w+1").word(tokens, next).add();
        sink.of("w+2").word(tokens, after).add();
        sink.of("w-1").word(tokens, before).add();
        sink.of("w-2").word(tokens, earlier).add();
        sink.of("lemma,c+1").value(lemma).value(nextClass).add();
        sink.of("lemma,c-1").value(lemma).value(beforeClass).add();
        sink.of("share,w+1").value(share).word(tokens, next).add();
        sink.of("c-2,c-1,c").value(earlierClass).value(beforeClass).value(form).add();
        sink.of("c,c+1,c+2").value(form).value(nextClass).value(afterClass).add();
        complement(sink, scope, cue, word);
        surroundings(sink, scope, cue, word);
    }

    /** What follows the cue, and which other cues are near. */
    private static void complement(
            FeatureSink sink, SentenceScope scope, int cue, ReportingWord word) {
        String pattern = pattern(scope, cue + 1);
        String form = scope.label(cue);
        sink.of("pattern").value(pattern).add();
        sink.of("pattern,lemma").value(pattern).value(word.lemma()).add();
        sink.of("pattern,share").value(pattern).value(word.share()).add();
        String actor = actor(scope, cue);
        sink.of("actor,pattern").value(actor).value(pattern).add();
        String object = object(scope, cue);
        sink.of("object").value(object).value(form).add();
        sink.of("object,kind").value(object).value(word.kind()).add();
        int ahead = cue - 1;
        while (ahead >= scope.first() && cue - ahead < REACH && !isCandidate(scope, ahead)) {
            ahead--;
        }
        ReportingWord other = ReportingWords.get(scope.tokens(), scope.inside(ahead));
        int otherShare = other == null ? ReportingWord.UNSEEN : other.share();
        int bucket = SentenceScope.bucket(cue - ahead);
        sink.of("last-cue").value(other == null ? "-" : other.kind()).value(bucket).add();
        sink.of("last-cue,share").value(otherShare).value(word.share()).value(bucket).add();
        sink.of("last-cue,c").value(scope.label(ahead)).add();
    }

    /** Returns the class of the nearest word before the cue that can be one who speaks. */
    static String actor(SentenceScope scope, int cue) {
        boolean verb = false;
        boolean mark = false;
        for (int i = BeforeFeatures.group(scope, cue) - 1;
                i >= scope.first() && i > cue - REACH;
                i--) {
            switch (scope.at(i)) {
                case PRONOUN -> {
                    return verb ? "verb-pronoun" : "pronoun";
                }
                case NAME, CAPITALS, TITLE -> {
                    return verb ? "verb-name" : mark ? "mark-name" : "name";
                }
                case PEOPLE -> {
                    return verb ? "verb-people" : mark ? "mark-people" : "people";
                }
                case DOCUMENT -> {
                    return verb ? "verb-document" : "document";
                }
                case QUESTION -> {
                    return "question";
                }
                case BE, HAVE, DO, MODAL, VERB_S, PAST, VERB -> verb = true;
                case COMMA, COLON, STOP, DASH, BRACKET -> mark = true;
                default -> {}
            }
        }
        return verb ? "verb" : mark ? "mark" : "none";
    }

    /** Returns the class of the word that the object, or what follows a preposition, is about. */
    static String object(SentenceScope scope, int cue) {
        for (int i = cue + 1; i < scope.end() && i < cue + REACH; i++) {
            switch (scope.at(i)) {
                case PREPOSITION, DETERMINER, ADJECTIVE, ADVERB, NUMBER, ENDING -> {}
                default -> {
                    return scope.label(i);
                }
            }
        }
        return "none";
    }

    /**
     * Returns what kind of words follow: a marker of a clause, an object and a verb (a clause
     * without a marker), an object, a phrase with a preposition.
     */
    static String pattern(SentenceScope scope, int from) {
        boolean object = false;
        boolean preposition = false;
        for (int i = from; i < scope.end() && i < from + REACH; i++) {
            WordClass c = scope.at(i);
            switch (c) {
                case THAT -> {
                    return object ? "object-that" : "that";
                }
                case TO -> {
                    return object ? "object-to" : "to";
                }
                case QUESTION -> {
                    return object ? "object-question" : "question";
                }
                case SUBORDINATOR -> {
                    return object ? "object-subordinator" : "subordinator";
                }
                case BE, HAVE, DO, MODAL, VERB_S, PAST -> {
                    return object ? preposition ? "late-clause" : "clause" : "verb";
                }
                case PREPOSITION -> {
                    if (!object) {
                        return "preposition";
                    }
                    preposition = true;
                }
                case COMMA, STOP, COLON, DASH, BRACKET, QUOTE, MARK, AND, BUT, NONE -> {
                    return object ? "object-mark" : c.label();
                }
                case ING -> {
                    return object ? "object-ing" : "ing";
                }
                case NAME,
                        CAPITALS,
                        NOUN,
                        PLURAL,
                        PEOPLE,
                        DOCUMENT,
                        TITLE,
                        PRONOUN,
                        OBJECT,
                        NOUN_VERB,
                        NOUN_VERB_S,
                        NUMBER,
                        DETERMINER,
                        POSSESSIVE ->
                        object = true;
                case ENDING, NOT, ADVERB, TIME, ADJECTIVE, VERB, PARTICIPLE -> {}
            }
        }
        return object ? "object" : "none";
    }

    /** What else is in the sentence. */
    private static void surroundings(
            FeatureSink sink, SentenceScope scope, int cue, ReportingWord word) {
        int toEnd = SentenceScope.bucket(scope.end() - cue - 1);
        int toStart = SentenceScope.bucket(cue - scope.first());
        sink.of("to-end").value(toEnd).add();
        sink.of("to-start").value(toStart).add();
        sink.of("share,to-end").value(word.share()).value(toEnd).add();
        sink.of("lemma,to-end").value(word.lemma()).value(toEnd).add();
        sink.of("kind,to-start").value(word.kind()).value(toStart).add();
        sink.of("title-case").value(scope.isTitleCase() ? "yes" : "no").add();
        sink.of("title-case,form")
                .value(scope.isTitleCase() ? "yes" : "no")
                .value(scope.label(cue))
                .value(word.share())
                .add();
        sink.of("subject").value(subject(scope, cue)).value(scope.label(cue)).add();
        sink.of("subject,kind").value(subject(scope, cue)).value(word.kind()).add();
        sink.of("subject,share").value(subject(scope, cue)).value(word.share()).add();
        sink.of("marks")
                .value(scope.hasQuoteBefore(cue) ? "before" : "-")
                .value(scope.hasQuoteAfter(cue) ? "after" : "-")
                .add();
        sink.of("marks,to-end")
                .value(scope.hasQuoteBefore(cue) ? "before" : "-")
                .value(scope.hasQuoteAfter(cue) ? "after" : "-")
                .value(toEnd)
                .add();
    }

    /** Returns what stands before the verb group: the class of the subject's last word, mostly. */
    static String subject(SentenceScope scope, int cue) {
        int i = cue - 1;
        boolean passive = false;
        while (true) {
            WordClass c = scope.at(i);
            passive |= c == WordClass.BE;
            boolean inGroup =
                    c == WordClass.BE
                            || c == WordClass.HAVE
                            || c == WordClass.DO
                            || c == WordClass.MODAL
                            || c == WordClass.NOT
                            || c == WordClass.ADVERB;
            if (!inGroup) {
                break;
            }
            i--;
        }
        if (passive) {
            return "be";
        }
        return scope.label(i);
    }
}
