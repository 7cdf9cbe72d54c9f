package org.nutgraf.quote;

import org.nutgraf.article.Block;
import org.nutgraf.text.Tokens;

/** What a quoted stretch looks like, by itself and in its place, computed once for a stretch. */
final class StretchFeatures {

    private static final int MAX_SHAPE_TOKENS = 12;
    private static final int MAX_VOICE_TOKENS = 30;

    private static final Label WHOLE = Label.of("whole");
    private static final Label STARTS = Label.of("starts");
    private static final Label ENDS = Label.of("ends");
    private static final Label INSIDE = Label.of("inside");

    private static final Label FIRST = Label.of("first");
    private static final Label LEFT_OPEN = Label.of("leftopen");
    private static final Label BLOCK_BEFORE = Label.of("blockbefore");
    private static final Label BLOCK_BEFORE_THAT = Label.of("blockbeforethat");
    private static final Label EARLIER = Label.of("earlier");
    private static final Label QUOTE_NEAR = Label.of("quotenear");
    private static final Label QUOTE_FAR = Label.of("quotefar");
    private static final Label NO_NEAR = Label.of("nonear");
    private static final Label NO_FAR = Label.of("nofar");

    private static final Label ONE_CAPITAL = Label.of("onecapital");
    private static final Label TITLE = Label.of("title");
    private static final Label MOST_CAPITALS = Label.of("mostcapitals");
    private static final Label SENTENCE = Label.of("sentence");
    private static final Label LOWER = Label.of("lower");

    private static final Label CLAUSE = Label.of("clause");
    private static final Label PERSON = Label.of("person");
    private static final Label VERB = Label.of("verb");
    private static final Label BARE = Label.of("bare");

    private final Scene scene;
    private final Sources sources;
    private final Tokens tokens;
    private final Words words;
    private final QuotedStretches stretches;
    private final CueLinks links;
    private final TokenKinds kinds;
    private final FeatureSink sink;
    private int cueLeft;
    private int cueRight;
    private boolean behindMention;
    private final StretchSetting setting;
    private final StretchReports reports;

    StretchFeatures(Scene scene, Sources sources, FeatureSink sink) {
        this.scene = scene;
        this.sources = sources;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.stretches = scene.stretches();
        this.links = scene.links();
        this.kinds = new TokenKinds(scene);
        this.setting = new StretchSetting(scene, sink);
        this.reports = new StretchReports(scene, sink);
        this.sink = sink;
    }

    /** Returns the cue before the stretch last looked at, or {@link CueLinks#NONE}. */
    int cueLeft() {
        return cueLeft;
    }

    /** Returns the cue behind the stretch last looked at, or {@link CueLinks#NONE}. */
    int cueRight() {
        return cueRight;
    }

    /** Tells whether a mention ends before the stretch last looked at. */
    boolean isBehindMention() {
        return behindMention;
    }

    /** Sets what is looked at of a stretch. */
    void look(int s) {
        int first = stretches.first(s);
        int end = stretches.end(s);
        int open = stretches.open(s);
        int close = stretches.close(s);
        Block block = scene.blocks().get(stretches.block(s));
        boolean starts = open == block.firstToken();
        boolean ends = close >= block.endToken() - 1;
        sink.value(SourceAttribute.LENGTH, Distances.label(end - first));
        sink.value(SourceAttribute.VOICE, voice(first, end));
        sink.value(SourceAttribute.SHAPE, shape(first, end));
        sink.value(SourceAttribute.PLACE, starts ? (ends ? WHOLE : STARTS) : ends ? ENDS : INSIDE);
        sink.value(SourceAttribute.LAST, TokenKinds.mark(tokens.first(end - 1)));
        sink.value(SourceAttribute.GAP, gap(s, block.firstToken()));
        sink.word(SourceAttribute.FIRST_WORD, tokens, first);
        sink.word(SourceAttribute.LAST_WORD, tokens, end - 1);
        if (starts && scene.isJoined(open)) {
            left(open - 1, scene.blocks().get(stretches.block(s) - 1).firstToken());
        } else {
            left(starts ? FeatureSink.NO_TOKEN : open - 1, block.firstToken());
        }
        right(close >= block.endToken() ? FeatureSink.NO_TOKEN : close, block.endToken());
        cues(s);
        setting.look(s);
        reports.look(s);
    }

    /** Sets what stands before the stretch. */
    private void left(int left, int least) {
        int word = left;
        while (word >= least && (tokens.is(word, ',') || tokens.is(word, ':'))) {
            word--;
        }
        if (word < least) {
            word = FeatureSink.NO_TOKEN;
        }
        sink.word(SourceAttribute.LEFT, tokens, left);
        sink.word(SourceAttribute.LEFT_WORD, tokens, word);
        sink.word(SourceAttribute.LEFT_WORD_BEFORE, tokens, word - 1);
        sink.value(SourceAttribute.LEFT_KIND, kinds.of(word));
        sink.value(SourceAttribute.LEFT_KIND_BEFORE, kinds.of(word - 1));
        sink.value(SourceAttribute.LEFT_NOUN, words.get(word).speech().label());
        int m = scene.mention(word);
        behindMention = m >= 0;
        if (behindMention) {
            sink.value(SourceAttribute.MENTION_LEFT, scene.mentions().get(m).kind().label());
            sink.value(SourceAttribute.MENTION_LEFT_BEFORE, links.before(m).label());
        }
    }

    /** Sets what stands behind the stretch. */
    private void right(int right, int end) {
        int word = right;
        while (word >= 0 && word < end && tokens.is(word, ',')) {
            word++;
        }
        if (word >= end) {
            word = FeatureSink.NO_TOKEN;
        }
        sink.word(SourceAttribute.RIGHT, tokens, right);
        sink.word(SourceAttribute.RIGHT_WORD, tokens, word);
        sink.value(SourceAttribute.RIGHT_KIND, kinds.of(word));
    }

    private void cues(int s) {
        cueLeft = links.cueLeft(s);
        cueRight = links.cueRight(s);
        sink.word(SourceAttribute.CUE_LEFT, tokens, cueLeft);
        sink.value(
                SourceAttribute.CUE_LEFT_DISTANCE,
                cueLeft < 0 ? Label.NONE : Distances.label(stretches.open(s) - cueLeft - 1));
        sink.value(SourceAttribute.CUE_LEFT_KIND, links.kind(cueLeft));
        sink.value(SourceAttribute.CUE_LEFT_FORM, links.form(cueLeft));
        sink.word(SourceAttribute.CUE_RIGHT, tokens, cueRight);
        sink.value(
                SourceAttribute.CUE_RIGHT_DISTANCE,
                cueRight < 0 ? Label.NONE : Distances.label(cueRight - stretches.close(s)));
        sink.value(SourceAttribute.CUE_RIGHT_KIND, links.kind(cueRight));
    }

    /**
     * What the stretch before has to do with this: none in the block, a quote or none, how near.
     */
    private Label gap(int s, int from) {
        if (s == 0 || stretches.open(s - 1) < from) {
            int last = sources.lastQuote();
            if (last < 0) {
                return FIRST;
            }
            int blocks = stretches.block(s) - stretches.block(last);
            return stretches.isLeftOpen(last)
                    ? LEFT_OPEN
                    : blocks == 1 ? BLOCK_BEFORE : blocks == 2 ? BLOCK_BEFORE_THAT : EARLIER;
        }
        boolean near = scene.isSameSentence(stretches.open(s - 1), stretches.open(s));
        if (sources.chosen(s - 1).kind() == Candidate.Kind.NO_QUOTE) {
            return near ? NO_NEAR : NO_FAR;
        }
        return near ? QUOTE_NEAR : QUOTE_FAR;
    }

    private Label shape(int first, int end) {
        int capitals = 0;
        int lower = 0;
        for (int i = first; i < end && i < first + MAX_SHAPE_TOKENS; i++) {
            if (tokens.isCapitalised(i)) {
                capitals++;
            } else if (tokens.isWord(i) && words.is(i, Word.Kind.NONE)) {
                lower++;
            }
        }
        if (lower == 0 && capitals > 0) {
            return capitals == 1 ? ONE_CAPITAL : TITLE;
        }
        if (!tokens.isCapitalised(first)) {
            return LOWER;
        }
        return capitals > lower ? MOST_CAPITALS : SENTENCE;
    }

    /** Tells speech by its words: first and second persons, and verbs of grammar. */
    private Label voice(int first, int end) {
        boolean person = false;
        boolean verb = false;
        for (int i = first; i < end && i < first + MAX_VOICE_TOKENS; i++) {
            Word.Kind kind = words.get(i).kind();
            verb |= kind == Word.Kind.AUXILIARY;
            person |= kind == Word.Kind.PRONOUN;
        }
        return person ? (verb ? CLAUSE : PERSON) : verb ? VERB : BARE;
    }
}
