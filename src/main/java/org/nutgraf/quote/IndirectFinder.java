package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.text.Sentences;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Finds what is reported without quotation marks.
 *
 * <pre>
 *   The mayor, who resigned, said in May that the bridge would open.
 *   ^-------^                                                          source
 *                            ^--^                                      cue
 *                                        ^-----------------------^     content
 * </pre>
 *
 * <p>Each word that can report is judged where it stands; for one that does, the limits of the
 * reported clause and its source are chosen, all by learned weights. Nothing beyond the sentence is
 * looked at, and a sentence's part in reach of a cue is bounded, so that the time is linear.
 */
final class IndirectFinder {

    /** The weight, in thousandths, from which on a word is taken to report. */
    private static final int MIN_CUE_WEIGHT = -600;

    /** The number of tokens of a sentence that are looked at; none of that length is prose. */
    private static final int MAX_SENTENCE = 400;

    private static final LinearModel CUE =
            LinearModel.read(IndirectFinder.class, "indirect-cue.tsv", CueFeatures.TEMPLATES);
    private static final LinearModel SOURCE = IndirectSourceFeatures.read("indirect-source.tsv");

    private final Scene scene;
    private final SpeakerResolver resolver;
    private final SourceHead heads;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final SentenceScope scope;
    private final ContentBoundary boundary;
    private final NoCues labels;
    private final LinearModel.Sum cueSum = CUE.sum();
    private final LinearModel.Sum sourceSum = SOURCE.sum();
    private final int[] phrases = new int[IndirectSourceFeatures.capacity()];
    private final List<Quote> quotes = new ArrayList<>();

    private IndirectFinder(Scene scene, SpeakerResolver resolver) {
        this.scene = scene;
        this.resolver = resolver;
        this.heads = new SourceHead(scene);
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.scope = new SentenceScope(tokens, scene.classes(), stretches);
        this.boundary = new ContentBoundary();
        this.labels = new NoCues(scene);
    }

    /** Returns the indirect quotes of an article, by their cues in the order of the text. */
    static List<Quote> find(Scene scene, SpeakerResolver resolver) {
        IndirectFinder finder = new IndirectFinder(scene, resolver);
        Sentences sentences = scene.layout().sentences();
        for (Block block : scene.layout().blocks()) {
            if (isRead(block.role())) {
                int s = sentences.of(block.firstToken());
                while (s >= 0 && s < sentences.size() && sentences.first(s) < block.endToken()) {
                    finder.sentence(
                            sentences.first(s),
                            Math.min(sentences.end(s), sentences.first(s) + MAX_SENTENCE));
                    s++;
                }
            }
        }
        return finder.quotes;
    }

    /** Tells the blocks that indirect quotes are looked for in. */
    static boolean isRead(Block.Role role) {
        return switch (role) {
            case PARAGRAPH, STANDFIRST, HEADLINE, CROSSHEAD -> true;
            case BYLINE, DATELINE, CREDIT, CAPTION, FURNITURE -> false;
        };
    }

    private void sentence(int first, int end) {
        scope.moveTo(first, end);
        if (end < tokens.size() && scene.isJoined(end)) {
            scope.leadTo(end);
        }
        for (int i = scope.first(); i < scope.end(); i++) {
            CueView cue = stretches.of(i) == QuotedStretches.NONE ? CueView.of(scope, i) : null;
            if (cue != null && !labels.isNoCue(i, first)) {
                CueFeatures.describe(cueSum, cue);
                if (cueSum.take() >= MIN_CUE_WEIGHT) {
                    report(cue);
                }
            }
        }
    }

    private void report(CueView cue) {
        boolean inverted = labels.isInverted(cue.index());
        Side side = inverted ? Side.BEFORE : boundary.side(cue);
        List<Span> spans = new ArrayList<>();
        int contentFirst = -1;
        int contentEnd = -1;
        if (side != Side.BEHIND && boundary.before(cue)) {
            contentFirst = boundary.first();
            contentEnd = boundary.end();
            add(spans, contentFirst, contentEnd);
        }
        if (side != Side.BEFORE && boundary.behind(cue)) {
            contentFirst = boundary.first();
            contentEnd = boundary.end();
            add(spans, contentFirst, contentEnd);
        }
        if (spans.isEmpty() && boundary.before(cue)) {
            contentFirst = boundary.first();
            contentEnd = boundary.end();
            add(spans, contentFirst, contentEnd);
        }
        if (spans.isEmpty()
                || touchesQuote(spans)
                || (contentEnd <= cue.index() && (isAddressee(cue) || isTag(contentFirst)))
                || labels.isSubject(cue.index(), contentFirst, contentEnd)) {
            return;
        }
        Quote.@Nullable Speaker speaker = speaker(cue, side, contentFirst, contentEnd);
        if (!isOwnMention(speaker, spans)) {
            quotes.add(new Quote(Quote.Type.INDIRECT, spans, speaker, cueSpan(cue, contentFirst)));
        }
    }

    /** Tells "Gen. Roe" in "Gen. Roe has not conceded": who speaks is not what is said. */
    private static boolean isOwnMention(Quote.@Nullable Speaker speaker, List<Span> spans) {
        Span mention = speaker == null ? null : speaker.mention();
        return mention != null
                && spans.size() == 1
                && mention.start() <= spans.getFirst().start()
                && mention.end() >= spans.getFirst().end();
    }

    /**
     * Tells a passive of a verb that takes an addressee, which is what stands before it: "Not
     * everyone was convinced" reports nothing.
     */
    private boolean isAddressee(CueView cue) {
        Cue known = scene.words().get(cue.index()).cue();
        return known != null
                && known.kind() == Cue.Kind.TELL
                && scope.at(BeforeFeatures.group(scope, cue.index())) == WordClass.BE;
    }

    /** Tells the words behind a quotation that asks or exclaims: “Why?” Ms Roe asked. */
    private boolean isTag(int first) {
        return first == scope.first()
                && stretches.of(first - 1) != QuotedStretches.NONE
                && scene.isSameSentence(first - 1, first);
    }

    private void add(List<Span> spans, int first, int end) {
        spans.add(tokens.span(whole(first, end), end));
    }

    /** Returns the first token with the sign of "$5m", and without the end of "per cent". */
    private int whole(int first, int end) {
        if (tokens.is(first, "cent") && tokens.is(first - 1, "per") && first + 1 < end) {
            return first + 1;
        }
        boolean sign =
                tokens.isNumber(first) && tokens.isJoined(first) && !tokens.isWord(first - 1);
        return sign && Character.getType(tokens.first(first - 1)) == Character.CURRENCY_SYMBOL
                ? first - 1
                : first;
    }

    private boolean touchesQuote(List<Span> spans) {
        for (Span span : spans) {
            for (int i = tokens.firstFrom(span.start());
                    i < tokens.size() && tokens.start(i) < span.end();
                    i++) {
                if (stretches.of(i) != QuotedStretches.NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    private Quote.@Nullable Speaker speaker(
            CueView cue, Side side, int contentFirst, int contentEnd) {
        int count = IndirectSourceFeatures.phrases(cue, phrases);
        IndirectSourceFeatures.look(sourceSum, cue, side);
        IndirectSourceFeatures.describeNone(sourceSum);
        int best = -1;
        int bestWeight = sourceSum.take();
        for (int k = 0; k < count; k++) {
            int first = phrases[2 * k];
            if (isShareBy(first, phrases[2 * k + 1])) {
                continue;
            }
            IndirectSourceFeatures.describe(
                    sourceSum,
                    cue,
                    first,
                    phrases[2 * k + 1],
                    IndirectSourceFeatures.rank(phrases, k, cue.index),
                    first >= contentFirst && first < contentEnd);
            int weight = sourceSum.take();
            if (weight > bestWeight) {
                best = k;
                bestWeight = weight;
            }
        }
        if (best < 0) {
            return null;
        }
        int first = phrases[2 * best];
        int end = phrases[2 * best + 1];
        int mention = scene.mention(end - 1);
        if (mention >= 0) {
            return resolver.speaker(heads.of(mention));
        }
        return new Quote.Speaker(null, null, tokens.span(first, endOfShare(first, end, cue.index)));
    }

    /** Tells "87" in "have voted by 87 per cent to go". */
    private boolean isShareBy(int first, int end) {
        return end == first + 1 && tokens.isNumber(first) && tokens.is(first - 1, "by");
    }

    /** Returns the index behind "54% of voters" for its number; otherwise {@code end}. */
    private int endOfShare(int first, int end, int cue) {
        if (end != first + 1 || !tokens.isNumber(first)) {
            return end;
        }
        int unit = tokens.is(end, "per") ? end + 1 : end;
        boolean share =
                tokens.is(unit, '%') || tokens.is(unit, "percent") || tokens.is(unit, "cent");
        if (!share || unit >= cue) {
            return end;
        }
        int behind = unit + 1;
        if (tokens.is(behind, "of")) {
            int noun = behind + 1;
            while (noun < cue && scene.words().get(noun).cue() == null && tokens.isWord(noun)) {
                noun++;
            }
            return noun == cue ? cue : behind;
        }
        return behind;
    }

    /** Returns the verb group, with "to" of "according to" and "for" of "called for". */
    private Span cueSpan(CueView cue, int contentFirst) {
        int end = cue.index() + 1;
        boolean before = scope.at(end) == WordClass.PREPOSITION && contentFirst == end + 1;
        boolean according = tokens.is(cue.index(), "according") && tokens.is(end, "to");
        return tokens.span(
                BeforeFeatures.group(scope, cue.index()), before || according ? end + 1 : end);
    }
}
