package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * What parts of a sentence the cue of a mention and the words beside it are, so that a noun is told
 * from the verb of the same form; and what reports that a mention owns.
 *
 * <pre>
 *   the Senate bill that Roe backed       “bill” would be a verb of several
 *   Roe’s bold claim that                 “claim” is hers
 * </pre>
 */
final class MentionCueClasses {

    /** The number of tokens behind a possessor in which a word is looked for that reports. */
    private static final int MAX_TO_OWNED = 5;

    /** A form of several behind one, or the reverse. */
    private static final Label DISAGREES = Label.of("disagrees");

    private static final Label PLAIN = Label.of("plain");
    private static final Label SPEECH = Label.of("speech");
    private static final Label REPORT = Label.of("report");

    private final Tokens tokens;
    private final Words words;
    private final Mentions mentions;
    private final CueLinks links;
    private final WordClasses classes;
    private final FeatureSink sink;

    MentionCueClasses(Scene scene, FeatureSink sink) {
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.mentions = scene.mentions();
        this.links = scene.links();
        this.classes = scene.classes();
        this.sink = sink;
    }

    /** Sets what is looked at for a mention and its cue. */
    void look(int m, int cue) {
        sink.value(SourceAttribute.CUE_CLASS, cue < 0 ? Label.NONE : classOf(m, cue));
        sink.value(SourceAttribute.CUE_CLASS_BEFORE, cue < 0 ? Label.NONE : classOf(cue - 1));
        sink.value(SourceAttribute.CUE_CLASS_BEHIND, cue < 0 ? Label.NONE : classOf(cue + 1));
        sink.value(
                SourceAttribute.OWNED,
                links.behind(m) == CueLinks.Behind.POSSESSOR
                        ? owned(mentions.get(m).end())
                        : Label.NONE);
    }

    private Label classOf(int m, int cue) {
        WordClass found = classes.at(cue);
        Mention mention = mentions.get(m);
        boolean several = mention.plural();
        boolean one =
                !several
                        && mention.kind() != Mention.Kind.PRONOUN
                        && mention.kind() != Mention.Kind.RELATIVE;
        boolean disagrees =
                (found == WordClass.NOUN_VERB && one)
                        || (found == WordClass.NOUN_VERB_S && several);
        return disagrees ? DISAGREES : found.label();
    }

    private Label classOf(int i) {
        return i < 0 || i >= tokens.size() ? Label.NONE : classes.at(i).label();
    }

    /** Tells whether a word that reports follows from a token on: a noun for speech, or another. */
    private Label owned(int from) {
        int limit = Math.min(tokens.size(), from + MAX_TO_OWNED);
        for (int i = from; i < limit; i++) {
            if (words.get(i).speech() == Word.Speech.SPEECH) {
                return SPEECH;
            }
            if (classes.share(i) > 0) {
                return REPORT;
            }
        }
        return PLAIN;
    }
}
