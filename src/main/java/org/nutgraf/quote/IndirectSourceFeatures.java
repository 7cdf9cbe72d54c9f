package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/** What the words that may name the source of a reported clause look like, seen from its cue. */
public final class IndirectSourceFeatures {

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

    /**
     * Gives the features of a noun phrase.
     *
     * @param rank its number, counted from the cue
     */
    public static void describe(
            FeatureSink sink,
            CueView view,
            Side side,
            int first,
            int end,
            int rank,
            boolean inContent) {
        SentenceScope scope = view.scope;
        Tokens tokens = view.tokens;
        int cue = view.index;
        boolean before = first < cue;
        String place = before ? "before" : "behind";
        int distance = SentenceScope.bucket(before ? cue - end : first - cue - 1);
        String head = scope.label(end - 1);
        String opening = scope.label(first);
        String s = side.label();
        String c = scope.label(end);
        String previous = scope.label(first - 1);
        String form = view.form;
        String in = inContent ? "in" : "-";
        int group = before ? BeforeFeatures.group(scope, cue) : cue;
        String link = before ? group == end ? "subject" : c : "-";
        String passive = scope.at(cue - 1) == WordClass.BE ? "be" : "-";
        sink.of("place,d").value(place).value(distance).value(s).add();
        sink.of("link,rank").value(link).value(rank).add();
        sink.of("link,passive").value(link).value(passive).value(form).add();
        sink.of("head").value(place).value(head).add();
        sink.of("head,link").value(head).value(link).value(form).add();
        sink.of("head,kind").value(head).value(view.kind).value(place).add();
        sink.of("w").word(tokens, end - 1).value(place).add();
        sink.of("opening").value(place).value(opening).value(head).add();
        sink.of("previous").value(place).value(previous).value(rank).add();
        sink.of("w-1").value(place).word(tokens, scope.inside(first - 1)).add();
        sink.of("previous,c").value(place).value(previous).value(c).add();
        sink.of("lemma,previous").value(view.lemma).value(place).value(previous).add();
        sink.of("in").value(in).value(place).value(s).add();
        sink.of("in,rank").value(in).value(place).value(rank).add();
        sink.of("start").value(first == scope.first() ? "first" : "-").value(place).add();
        sink.of("cue-c-1").value(place).value(rank).value(scope.label(cue - 1)).value(form).add();
    }

    /** Gives the features of there being no source in the sentence. */
    public static void describeNone(FeatureSink sink, CueView view, Side side) {
        SentenceScope scope = view.scope;
        Tokens tokens = view.tokens;
        int cue = view.index;
        String form = view.form;
        sink.of("none").value(side.label()).value(form).add();
        sink.of("none,lemma").value(view.lemma).add();
        sink.of("none,kind").value(view.kind).value(form).add();
        sink.of("none,c-1").value(scope.label(cue - 1)).value(form).add();
        sink.of("none,w-1").word(tokens, scope.inside(cue - 1)).add();
        sink.of("none,c-2").value(scope.label(cue - 2)).value(scope.label(cue - 1)).add();
        sink.of("none,subject").value(view.subject).value(form).add();
    }
}
