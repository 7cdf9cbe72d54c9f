package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Who and what reports around a quoted stretch: the word before it that can report, the verb that
 * it depends on, and the speakers of its sentence.
 *
 * <pre>
 *   Poe said her aides wore “Stronger” badges, and that he would “stay home”.
 *       ^--^                                                                    reports, of both
 *                      ^--^                            ^---^                    the verb of each
 * </pre>
 */
final class StretchReports {

    /** The number of tokens beside a stretch in which a word is looked for that can report. */
    private static final int MAX_TO_REPORT = 20;

    /** The number of tokens before a stretch in which its verb is looked for. */
    private static final int MAX_TO_VERB = 12;

    /** The number of mentions looked at on each side of a stretch. */
    private static final int MAX_MENTIONS = 12;

    /** The number of mentions in which the subject of a cue is looked for. */
    private static final int MAX_TO_SUBJECT = 8;

    /** The share of a token that is no word of reporting, as {@link WordClasses#share}. */
    private static final int NO_WORD = -1;

    private static final Label LEFT = Label.of("left");
    private static final Label RIGHT = Label.of("right");
    private static final Label BOTH = Label.of("both");
    private static final Label OPENED = Label.of("opened");
    private static final Label UNOPENED = Label.of("unopened");
    private static final Label LEFT_OPEN = Label.of("leftopen");

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final Mentions mentions;
    private final CueLinks links;
    private final WordClasses classes;
    private final FeatureSink sink;

    StretchReports(Scene scene, FeatureSink sink) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.mentions = scene.mentions();
        this.links = scene.links();
        this.classes = scene.classes();
        this.sink = sink;
    }

    /** Sets what reports around a stretch. */
    void look(int s) {
        int open = stretches.open(s);
        int close = stretches.close(s);
        before(open);
        behind(close);
        sink.value(
                SourceAttribute.REPORT_NEXT,
                isIn(open - 1, open) ? classes.share(open - 1) : NO_WORD);
        sink.value(SourceAttribute.LEFT_CLASS_BEFORE, classOf(open - 2, open));
        sink.value(SourceAttribute.RIGHT_CLASS_BEHIND, classOf(close + 1, close - 1));
        int from = mentions.firstFrom(open);
        speakers(open, from);
        subject(links.cueLeft(s), from);
        sink.value(
                SourceAttribute.OPENED,
                stretches.isUnopened(s) ? UNOPENED : stretches.isLeftOpen(s) ? LEFT_OPEN : OPENED);
    }

    /** Sets the nearest word before the stretch that can report, and the nearest verb. */
    private void before(int open) {
        int report = FeatureSink.NO_TOKEN;
        int verb = FeatureSink.NO_TOKEN;
        int verbs = open - MAX_TO_VERB;
        int looked = 0;
        for (int i = open - 1;
                i >= 0 && looked < MAX_TO_REPORT && scene.isSameSentence(i, open);
                i--) {
            looked++;
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                i = stretches.open(inside);
                verbs = open; // The verb of what is beyond is not this stretch's.
                continue;
            }
            if (verb < 0 && i >= verbs && isVerb(classes.at(i))) {
                verb = i;
            }
            if (report < 0 && canReport(i)) {
                report = i;
            }
            if (report >= 0 && (verb >= 0 || i <= verbs)) {
                break;
            }
        }
        sink.value(SourceAttribute.REPORT, report < 0 ? 0 : classes.share(report));
        sink.value(
                SourceAttribute.REPORT_CLASS, report < 0 ? Label.NONE : classes.at(report).label());
        sink.word(SourceAttribute.VERB, tokens, verb);
    }

    /** Sets the nearest word behind the stretch that can report. */
    private void behind(int close) {
        int found = FeatureSink.NO_TOKEN;
        int looked = 0;
        for (int i = close;
                i < tokens.size()
                        && looked < MAX_TO_REPORT
                        && found < 0
                        && scene.isSameSentence(close - 1, i);
                i++) {
            looked++;
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                i = stretches.close(inside) - 1;
            } else if (canReport(i)) {
                found = i;
            }
        }
        sink.value(
                SourceAttribute.REPORT_BEHIND, found < 0 ? Label.NONE : classes.at(found).label());
    }

    private boolean canReport(int i) {
        return classes.share(i) > 1 && scene.mention(i) < 0;
    }

    private Label classOf(int i, int inside) {
        return isIn(i, inside) ? classes.at(i).label() : Label.NONE;
    }

    private boolean isIn(int i, int inside) {
        return i >= 0 && i < tokens.size() && scene.isBeside(i, inside);
    }

    private static boolean isVerb(WordClass c) {
        return switch (c) {
            case VERB, VERB_S, PAST, PARTICIPLE, ING, NOUN_VERB, NOUN_VERB_S -> true;
            default -> c.isFiniteVerb();
        };
    }

    /** Sets on which sides of the stretch somebody speaks, in its sentence. */
    private void speakers(int open, int from) {
        boolean left = false;
        int least = Math.max(0, from - MAX_MENTIONS);
        for (int m = from - 1; m >= least && !left && isInSentence(m, open); m--) {
            left = speaks(m);
        }
        boolean right = false;
        int limit = Math.min(mentions.size(), from + MAX_MENTIONS);
        for (int m = from; m < limit && !right && isInSentence(m, open); m++) {
            right = speaks(m);
        }
        sink.value(
                SourceAttribute.SPEAKERS,
                left ? (right ? BOTH : LEFT) : right ? RIGHT : Label.NONE);
    }

    private boolean isInSentence(int m, int token) {
        return scene.isSameSentence(mentions.get(m).first(), token);
    }

    private boolean speaks(int m) {
        return links.speaks(m) && stretches.of(mentions.get(m).first()) == QuotedStretches.NONE;
    }

    /** Sets what the subject is of the cue before the stretch, and how it stands with it. */
    private void subject(int cue, int from) {
        int subject = -1;
        int least = Math.max(0, from - MAX_TO_SUBJECT);
        for (int m = from - 1; cue >= 0 && m >= least && subject < 0; m--) {
            if (links.cueAfter(m) == cue && links.behind(m) != CueLinks.Behind.NONE) {
                subject = m;
            }
        }
        CueLinks.Behind way = subject < 0 ? CueLinks.Behind.NONE : links.behind(subject);
        sink.value(SourceAttribute.SUBJECT, way.label());
        sink.value(
                SourceAttribute.SUBJECT_KIND,
                subject < 0 ? Label.NONE : mentions.get(subject).kind().label());
    }
}
