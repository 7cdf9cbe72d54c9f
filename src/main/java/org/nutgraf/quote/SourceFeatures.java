package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Writes down what speaks for and against attributing a quoted stretch to a candidate.
 *
 * <p>Features are positions, marks, words of grammar and of reporting, and the kinds of phrases;
 * never a name.
 */
public final class SourceFeatures {

    private static final Label AS_NO_QUOTE = Label.of("no");
    private static final Label AS_NOBODY = Label.of("nobody");
    private static final Label AS_SAME = Label.of("same");

    private final Scene scene;
    private final Sources sources;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final FeatureSink sink;
    private final StretchFeatures stretch;
    private final MentionFeatures mentions;
    private int current = -1;

    public SourceFeatures(Scene scene, Sources sources, FeatureSink sink) {
        this.scene = scene;
        this.sources = sources;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.sink = sink;
        this.stretch = new StretchFeatures(scene, sources, sink);
        this.mentions = new MentionFeatures(scene, sources, stretch, sink);
    }

    /** Writes down the features of one candidate of a stretch. */
    public void write(int s, Candidate candidate) {
        look(s);
        switch (candidate.kind()) {
            case NO_QUOTE -> {
                alone(AS_NO_QUOTE);
                sink.add(SourceTemplates.USE);
            }
            case NOBODY -> alone(AS_NOBODY);
            case SAME -> same();
            case MENTION -> mentions.write(s, candidate.mention());
        }
    }

    /** Writes down the features of a mention that tell most at once, and cost least. */
    void glance(int s, int mention) {
        look(s);
        mentions.glance(s, mention);
    }

    private void look(int s) {
        if (s != current) {
            current = s;
            stretch.look(s);
        }
    }

    /** Writes what the stretch itself says, for a candidate that is no mention. */
    private void alone(Label as) {
        sink.value(SourceAttribute.AS, as);
        sink.add(SourceTemplates.ALONE);
        if (stretch.isBehindMention()) {
            sink.add(SourceTemplates.BEHIND_MENTION);
        }
    }

    private void same() {
        alone(AS_SAME);
        int last = sources.lastQuote();
        int m = sources.mention(last);
        sink.value(
                SourceAttribute.SAME_MENTION,
                m < 0 ? Label.NONE : scene.mentions().get(m).kind().label());
        sink.value(
                SourceAttribute.SAME_LAST, TokenKinds.mark(tokens.first(stretches.end(last) - 1)));
        sink.add(SourceTemplates.SAME);
    }
}
