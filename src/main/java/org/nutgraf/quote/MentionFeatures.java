package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/** What a mention looks like as the source of a quoted stretch. */
final class MentionFeatures {

    /** The number of tokens looked at between a mention and a stretch. */
    private static final int MAX_TOKENS_BETWEEN = 40;

    /** The number of mentions looked at between a mention and a stretch. */
    private static final int MAX_MENTIONS_BETWEEN = 12;

    private static final int MAX_SENTENCES = 3;
    private static final int MAX_SUBJECTS = 3;

    private static final Label AFTER = Label.of("after");
    private static final Label BEFORE = Label.of("before");
    private static final Label BLOCK = Label.of("block");
    private static final Label[] AFTER_BASES = Label.numbered("after", MAX_SENTENCES);
    private static final Label[] BEFORE_BASES = Label.numbered("before", MAX_SENTENCES);
    private static final Label[] BLOCK_BASES = Label.numbered("block", MAX_SENTENCES);

    private static final Label PREVIOUS = Label.of("previous");
    private static final Label NEW = Label.of("new");
    private static final Label INITIAL = Label.of("initial");
    private static final Label LATER = Label.of("later");
    private static final Label ZERO = Label.of("zero");
    private static final Label ONE = Label.of("one");
    private static final Label TWO = Label.of("two");
    private static final Label MANY = Label.of("many");
    private static final Label ONCE = Label.of("once");
    private static final Label TWICE = Label.of("twice");
    private static final Label OFTEN = Label.of("often");
    private static final Label MUCH = Label.of("much");
    private static final Label AGAIN = Label.of("again");
    private static final Label SAME_KIND = Label.of("kind");
    private static final Label OTHER = Label.of("other");

    private final Scene scene;
    private final Sources sources;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final CueLinks links;
    private final StretchFeatures stretch;
    private final TokenKinds kinds;
    private final MentionPath path;
    private final MentionCueClasses classes;
    private final ClauseSubjects clauses;
    private final FeatureSink sink;
    private int current = -1;

    MentionFeatures(Scene scene, Sources sources, StretchFeatures stretch, FeatureSink sink) {
        this.scene = scene;
        this.sources = sources;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.links = scene.links();
        this.stretch = stretch;
        this.kinds = new TokenKinds(scene);
        this.path = new MentionPath(scene, sink);
        this.classes = new MentionCueClasses(scene, sink);
        this.clauses = new ClauseSubjects(scene);
        this.sink = sink;
    }

    /** Writes down the features of a mention, for the stretch last looked at. */
    void write(int s, int m) {
        Mention mention = scene.mentions().get(m);
        boolean after = mention.first() >= stretches.close(s);
        int sentences = sentences(s, mention);
        itself(m, mention);
        place(s, mention, after, sentences);
        between(s, mention, after);
        cue(s, m, after);
        int cue = cueOf(m);
        path.look(s, m, cue, after);
        classes.look(m, cue);
        if (s != current) {
            current = s;
            clauses.look(stretches.open(s));
        }
        clauses.describe(sink, m, after);
        speakers(s, m, mention);
        sink.value(SourceAttribute.SUBJECTS, after ? 0 : subjectsBetween(m, stretches.open(s)));
        sink.add(SourceTemplates.GLANCE);
        sink.add(SourceTemplates.MENTION);
        if (mention.initial()) {
            sink.add(SourceTemplates.UNCERTAIN);
        }
        if (mention.plural()) {
            sink.add(SourceTemplates.PLURAL);
        }
        if (after || sentences == 0) {
            int beside = after ? mention.first() - 1 : mention.end();
            sink.word(SourceAttribute.BESIDE, tokens, beside);
            sink.value(SourceAttribute.BESIDE_KIND, kinds.of(beside));
            sink.add(SourceTemplates.BESIDE);
        }
    }

    /** Writes down what tells most of a mention at once, for the stretch last looked at. */
    void glance(int s, int m) {
        Mention mention = scene.mentions().get(m);
        boolean after = mention.first() >= stretches.close(s);
        place(s, mention, after, sentences(s, mention));
        cue(s, m, after);
        speakers(s, m, mention);
        sink.add(SourceTemplates.GLANCE);
    }

    private int sentences(int s, Mention mention) {
        int sentences = scene.sentence(mention.first()) - scene.sentence(stretches.open(s));
        return Math.min(MAX_SENTENCES, Math.abs(sentences));
    }

    /** Sets what a mention is wherever the stretch. */
    private void itself(int m, Mention mention) {
        int first = mention.first();
        boolean initial = first == 0 || !scene.isSameSentence(first - 1, first);
        Entity entity = scene.entities().of(m);
        sink.value(SourceAttribute.KIND, mention.kind().label());
        sink.value(SourceAttribute.BEHIND, links.behind(m).label());
        sink.value(SourceAttribute.BEFORE, links.before(m).label());
        sink.value(SourceAttribute.SPOKEN, entity == null ? Label.NONE : spoken(entity.spoken()));
        sink.value(SourceAttribute.OFTEN, entity == null ? Label.NONE : often(entity.count()));
        sink.value(SourceAttribute.START, initial ? INITIAL : LATER);
        sink.word(SourceAttribute.HEAD, tokens, mention.last());
        sink.word(SourceAttribute.WORD_BEFORE, tokens, first - 1);
        sink.word(SourceAttribute.WORD_AFTER, tokens, mention.end());
        sink.value(SourceAttribute.KIND_BEFORE, kinds.of(first - 1));
        sink.value(SourceAttribute.KIND_AFTER, kinds.of(mention.end()));
    }

    private static Label spoken(int times) {
        return times > 2 ? MANY : times > 1 ? TWO : times > 0 ? ONE : ZERO;
    }

    private static Label often(int count) {
        return count > 6 ? MUCH : count > 2 ? OFTEN : count > 1 ? TWICE : ONCE;
    }

    /** Sets where a mention stands, seen from the stretch. */
    private void place(int s, Mention mention, boolean after, int sentences) {
        boolean sameBlock = mention.first() >= scene.blocks().get(stretches.block(s)).firstToken();
        Label[] bases = sameBlock ? after ? AFTER_BASES : BEFORE_BASES : BLOCK_BASES;
        sink.value(SourceAttribute.SIDE, sameBlock ? after ? AFTER : BEFORE : BLOCK);
        sink.value(SourceAttribute.BASE, bases[sentences]);
    }

    /** Sets what stands between a mention and the stretch. */
    private void between(int s, Mention mention, boolean after) {
        int from = after ? stretches.close(s) : mention.end();
        int to = after ? mention.first() : stretches.open(s);
        int between = 0;
        int others = 0;
        int quoted = 0;
        for (int i = from; i < to && i < from + MAX_TOKENS_BETWEEN; i++) {
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                quoted++;
                i = stretches.close(inside) - 1;
            } else {
                between++;
                int other = scene.mention(i);
                if (other >= 0 && scene.mentions().get(other).first() == i) {
                    others++;
                }
            }
        }
        sink.value(SourceAttribute.DISTANCE, Distances.label(between));
        sink.value(SourceAttribute.QUOTED_TO_2, Math.min(quoted, 2));
        sink.value(SourceAttribute.QUOTED_TO_3, Math.min(quoted, 3));
        sink.value(SourceAttribute.OTHERS_TO_3, Math.min(others, 3));
        sink.value(SourceAttribute.OTHERS_TO_4, Math.min(others, 4));
        sink.value(SourceAttribute.OTHERS_TO_5, Math.min(others, 5));
    }

    /** Sets what cue a mention has, and what it has to do with the stretch. */
    private void cue(int s, int m, boolean after) {
        int cue = cueOf(m);
        int open = stretches.open(s);
        int path = cue < open ? open - cue - 1 : cue - stretches.close(s);
        sink.value(SourceAttribute.LINK, link(m, after));
        sink.word(SourceAttribute.CUE, tokens, cue);
        sink.value(SourceAttribute.CUE_KIND, links.kind(cue));
        sink.value(SourceAttribute.CUE_FORM, links.form(cue));
        sink.value(SourceAttribute.PATH, cue < 0 || path < 0 ? Label.NONE : Distances.label(path));
    }

    private int cueOf(int m) {
        int own = links.cueAfter(m);
        int before = links.cueBefore(m);
        boolean shared = own == stretch.cueLeft() || own == stretch.cueRight();
        return own >= 0 && (before < 0 || shared) ? own : before;
    }

    /** Tells how the mention's cue and the stretch's have to do with each other. */
    private Label link(int m, boolean after) {
        int own = links.cueAfter(m);
        int before = links.cueBefore(m);
        int left = stretch.cueLeft();
        int right = stretch.cueRight();
        if (own >= 0) {
            CueLinks.Behind way = links.behind(m);
            if (own == left && !after) {
                return Link.LEFT.of(way);
            }
            if (own == right && after) {
                return Link.RIGHT.of(way);
            }
            if (before < 0) {
                return (left >= 0 && !after && own < left ? Link.CHAIN : Link.OWN).of(way);
            }
        }
        if (before >= 0) {
            CueLinks.Before way = links.before(m);
            if (before == right && after) {
                return Link.RIGHT.of(way);
            }
            if (before == left && !after) {
                return Link.LEFT.of(way);
            }
            return Link.OWN.of(way);
        }
        return (after ? right : left) >= 0 ? Link.NO_CUE : Label.NONE;
    }

    /** Sets what a mention has to do with those that spoke before. */
    private void speakers(int s, int m, Mention mention) {
        boolean previous = s > 0 && sources.chosen(s - 1).mention() == m;
        int lastQuote = sources.lastQuote();
        int last = lastQuote < 0 ? -1 : sources.mention(lastQuote);
        sink.value(SourceAttribute.SAID, previous ? PREVIOUS : NEW);
        sink.value(SourceAttribute.AGAIN, again(scene.entities().of(m), mention, last));
    }

    private Label again(@Nullable Entity entity, Mention mention, int last) {
        if (last < 0) {
            return OTHER;
        }
        if (entity != null && entity == scene.entities().of(last)) {
            return AGAIN;
        }
        return scene.mentions().get(last).kind() == mention.kind() ? SAME_KIND : OTHER;
    }

    /** Returns the number of mentions between one and the stretch that are subjects of a cue. */
    private int subjectsBetween(int m, int open) {
        int subjects = 0;
        int end = Math.min(scene.mentions().size(), m + 1 + MAX_MENTIONS_BETWEEN);
        for (int at = m + 1; at < end && scene.mentions().get(at).first() < open; at++) {
            if (links.behind(at).isSubject()) {
                subjects++;
            }
        }
        return Math.min(subjects, MAX_SUBJECTS);
    }
}
