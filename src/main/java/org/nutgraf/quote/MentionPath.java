package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/** What lies on the way from a mention, and from its cue, to a quoted stretch. */
final class MentionPath {

    /** The number of tokens of a way that are looked at. */
    private static final int MAX_TOKENS = 30;

    /** The number of mentions looked at before and behind one. */
    private static final int MAX_MENTIONS = 8;

    /** The number of speakers that are counted. */
    private static final int MAX_SPEAKERS = 2;

    private static final int FINITE = 1;
    private static final int THAT = 2;
    private static final int TO = 4;
    private static final int AND = 8;
    private static final int SUBORDINATE = 16;

    private static final Label DIRECT = Label.of("direct");
    private static final Label[] SHAPES = Label.numbered("path", 2 * SUBORDINATE - 1);
    private static final Label NEAREST = Label.of("nearest");
    private static final Label FARTHER = Label.of("farther");

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final CueLinks links;
    private final WordClasses classes;
    private final FeatureSink sink;

    MentionPath(Scene scene, FeatureSink sink) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.links = scene.links();
        this.classes = scene.classes();
        this.sink = sink;
    }

    /** Sets what is looked at for a mention and its cue. */
    void look(int s, int m, int cue, boolean after) {
        Mention mention = scene.mentions().get(m);
        int open = stretches.open(s);
        int close = stretches.close(s);
        sink.value(
                SourceAttribute.CUE_PATH,
                cue < 0 ? Label.NONE : cue < open ? shape(cue + 1, open) : shape(close, cue));
        sink.value(
                SourceAttribute.MENTION_PATH,
                after ? shape(close, mention.first()) : shape(mention.end(), open));
        sink.value(SourceAttribute.CLAIM, claim(m));
        sink.value(SourceAttribute.OUTER, speakers(m - 1, -1, mention.first(), mention.first()));
        sink.value(SourceAttribute.INNER, after ? 0 : speakers(m + 1, 1, mention.first(), open));
        sink.value(SourceAttribute.DETERMINED, scene.words().get(mention.first()).kind().label());
    }

    /** Tells what kinds of words the tokens hold: finite verbs, relatives, "that", "to", joints. */
    private Label shape(int from, int to) {
        if (from >= to) {
            return DIRECT;
        }
        int shape = 0;
        int limit = Math.min(to, from + MAX_TOKENS);
        for (int i = from; i < limit; i++) {
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                i = stretches.close(inside) - 1;
                continue;
            }
            shape |= part(i);
        }
        return SHAPES[shape];
    }

    /** Returns the bit of what a word adds to a way; 0 where it tells nothing. */
    private int part(int i) {
        return switch (classes.at(i)) {
            case BE, HAVE, DO, MODAL, VERB_S, PAST -> FINITE;
            case THAT -> THAT;
            case TO -> TO;
            case AND, BUT -> AND;
            // A semicolon joins clauses as “, and” does.
            case COLON -> tokens.is(i, ';') ? AND : 0;
            case QUESTION, SUBORDINATOR -> SUBORDINATE;
            default -> 0;
        };
    }

    /** Tells whether the next mention has the same cue behind it. */
    private Label claim(int m) {
        int cue = links.cueAfter(m);
        if (cue < 0) {
            return Label.NONE;
        }
        return m + 1 < scene.mentions().size() && links.cueAfter(m + 1) == cue ? FARTHER : NEAREST;
    }

    /** Counts the subjects of verbs of speech from a mention on, in the sentence. */
    private int speakers(int from, int step, int anchor, int limit) {
        int count = 0;
        for (int m = from, looked = 0;
                m >= 0
                        && m < scene.mentions().size()
                        && looked < MAX_MENTIONS
                        && count < MAX_SPEAKERS;
                m += step, looked++) {
            int first = scene.mentions().get(m).first();
            if ((step > 0 && first >= limit) || !scene.isSameSentence(anchor, first)) {
                break;
            }
            if (links.speaks(m) && stretches.of(first) == QuotedStretches.NONE) {
                count++;
            }
        }
        return count;
    }
}
