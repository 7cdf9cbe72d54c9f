package org.nutgraf.quote;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * What a quoted stretch stands in: the clause that leads to it, the one behind it, the stretches
 * beside it, and words that name things.
 *
 * <pre>
 *   On the show “The Long Road,” Ann Poe called it “a mess”.
 *          ^--^                                            names a work
 *                                ^----------^              leads to the second
 * </pre>
 */
final class StretchSetting {

    /** The number of tokens between two stretches of a list at most. */
    private static final int MAX_IN_LIST = 2;

    /** The number of tokens between a cue and a stretch that its object may fill. */
    private static final int MAX_OBJECT = 4;

    /** The number of mentions in which the subject of a cue is looked for. */
    private static final int MAX_MENTIONS = 8;

    /** The number of tokens by which stretches are compared; no longer ones are. */
    private static final int MAX_REPEATED_TOKENS = 8;

    /** The number of stretches of a sentence that are counted. */
    private static final int MAX_COUNT = 4;

    /** The number of words before a stretch that may say what it names. */
    private static final int MAX_WORDS_BEFORE = 3;

    /** The number of words behind a stretch that may say what it names. */
    private static final int MAX_WORDS_BEHIND = 2;

    private static final Label LIST = Label.of("list");
    private static final Label NEAR = Label.of("near");
    private static final Label FAR = Label.of("far");
    private static final Label NEW = Label.of("new");
    private static final Label AGAIN = Label.of("again");
    private static final Label LONG = Label.of("long");
    private static final Label INVERTED = Label.of("inverted");
    private static final Label CREDITED = Label.of("credited");
    private static final Label SUBJECT = Label.of("subject");
    private static final Label WEAK = Label.of("weak");
    private static final Label CUE = Label.of("cue");
    private static final Label END = Label.of("end");
    private static final Label MARK = Label.of("mark");
    private static final Label WORD = Label.of("word");

    private static final Label[] ADJACENT = Label.numbered("adjacent", 3);
    private static final Label[] OBJECT = Label.numbered("object", 3);
    private static final Label[] DISTANT = Label.numbered("distant", 3);

    private static final Label WORK = Label.of("work");
    private static final Lexicon<Label> NAMING = naming();

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final CueLinks links;
    private final WordClasses classes;
    private final FeatureSink sink;
    private final Map<Integer, Integer> seen = new HashMap<>();

    StretchSetting(Scene scene, FeatureSink sink) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.links = scene.links();
        this.classes = scene.classes();
        this.sink = sink;
        for (int s = 0; s < stretches.size(); s++) {
            seen.merge(hash(s), 1, Integer::sum);
        }
    }

    private static Lexicon<Label> naming() {
        Lexicon.Builder<Label> builder = Lexicon.builder();
        for (Table.Row row : Table.read(StretchSetting.class, "naming-nouns.tsv").rows()) {
            Label kind = Label.of(row.get("kind"));
            for (String form : Words.parts(row.get("noun"))) {
                builder.add(form, kind);
            }
        }
        return builder.build();
    }

    /** Tells whether a token is a noun for works: "novel"; any index is allowed. */
    static boolean isWork(Tokens tokens, int i) {
        return tokens.isWord(i) && WORK.equals(NAMING.get(tokens, i));
    }

    /** Sets what is looked at around a stretch. */
    void look(int s) {
        int first = stretches.first(s);
        int end = stretches.end(s);
        int open = stretches.open(s);
        int close = stretches.close(s);
        sink.value(SourceAttribute.FIRST_CLASS, classes.at(first).label());
        sink.value(SourceAttribute.LAST_CLASS, classes.at(lastWord(first, end)).label());
        sink.value(SourceAttribute.LEFT_CLASS, classOf(open - 1, open));
        sink.value(SourceAttribute.RIGHT_CLASS, classOf(close, close - 1));
        sink.value(SourceAttribute.LIST_BEFORE, s == 0 ? Label.NONE : beside(s - 1, s));
        sink.value(
                SourceAttribute.LIST_BEHIND,
                s + 1 < stretches.size() ? beside(s, s + 1) : Label.NONE);
        sink.value(SourceAttribute.COUNT, count(s));
        sink.value(
                SourceAttribute.REPEATED,
                end - first > MAX_REPEATED_TOKENS
                        ? LONG
                        : seen.getOrDefault(hash(s), 1) > 1 ? AGAIN : NEW);
        sink.value(SourceAttribute.NAMED_BEFORE, namedBefore(open));
        sink.value(SourceAttribute.NAMED_BEHIND, namedBehind(close));
        sink.value(SourceAttribute.LEAD, lead(s, open));
        sink.value(SourceAttribute.TAIL, tail(close));
    }

    private int lastWord(int first, int end) {
        int i = end - 1;
        while (i > first && !tokens.isWord(i)) {
            i--;
        }
        return i;
    }

    private Label classOf(int i, int inside) {
        return i >= 0 && i < tokens.size() && scene.isBeside(i, inside)
                ? classes.at(i).label()
                : Label.NONE;
    }

    private Label beside(int one, int other) {
        int between = stretches.open(other) - stretches.close(one);
        if (!scene.isSameSentence(stretches.open(one), stretches.open(other))) {
            return FAR;
        }
        return between <= MAX_IN_LIST ? LIST : NEAR;
    }

    private int count(int s) {
        int count = 1;
        for (int at = s - 1;
                at >= 0
                        && count < MAX_COUNT
                        && scene.isSameSentence(stretches.open(at), stretches.open(s));
                at--) {
            count++;
        }
        for (int at = s + 1;
                at < stretches.size()
                        && count < MAX_COUNT
                        && scene.isSameSentence(stretches.open(s), stretches.open(at));
                at++) {
            count++;
        }
        return count;
    }

    private int hash(int s) {
        int hash = 1;
        int limit = Math.min(stretches.end(s), stretches.first(s) + MAX_REPEATED_TOKENS);
        for (int i = stretches.first(s); i < limit; i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                hash = 31 * hash + tokens.hash(i);
            }
        }
        return hash;
    }

    /** Returns the kind of thing that a noun before the stretch says it is the name of. */
    private Label namedBefore(int open) {
        int words = 0;
        for (int i = open - 1; i >= 0 && words < MAX_WORDS_BEFORE; i--) {
            if (!scene.isSameSentence(i, open) || stretches.of(i) != QuotedStretches.NONE) {
                break;
            }
            if (tokens.isWord(i)) {
                Label kind = NAMING.get(tokens, i);
                if (kind != null) {
                    return kind;
                }
                words++;
            } else if (!tokens.is(i, ',') && !tokens.is(i, ':')) {
                break;
            }
        }
        return Label.NONE;
    }

    private Label namedBehind(int close) {
        for (int i = close; i < close + MAX_WORDS_BEHIND && i < tokens.size(); i++) {
            if (!tokens.isWord(i) || !scene.isSameSentence(close - 1, i)) {
                break;
            }
            Label kind = NAMING.get(tokens, i);
            if (kind != null) {
                return kind;
            }
        }
        return Label.NONE;
    }

    /** Tells how the words before the stretch lead to it: how near a cue, and has it a subject. */
    private Label lead(int s, int open) {
        int cue = links.cueLeft(s);
        if (cue < 0) {
            return Label.NONE;
        }
        int at = open - 1;
        while (at > cue && !tokens.isWord(at)) {
            at--;
        }
        Label[] labels = at == cue ? ADJACENT : open - cue <= MAX_OBJECT + 1 ? OBJECT : DISTANT;
        return labels[subject(cue, open)];
    }

    /** Returns 2 where a mention is the subject of a cue, 1 where it may be, otherwise 0. */
    private int subject(int cue, int open) {
        Mentions mentions = scene.mentions();
        int subject = 0;
        int from = mentions.firstFrom(open);
        for (int m = from - 1; m >= 0 && m >= from - MAX_MENTIONS; m--) {
            if (links.cueAfter(m) == cue) {
                switch (links.behind(m)) {
                    case SUBJECT, APPOSITION, HEAD, PASSIVE, PARTICIPLE -> {
                        return 2;
                    }
                    case LATER -> subject = 1;
                    case NONE, POSSESSOR, DEPENDENT -> {}
                }
            }
        }
        return subject;
    }

    /** Tells what follows the stretch: “…,” she said; “…,” said Poe; “…,” according to Poe. */
    private Label tail(int close) {
        int i = close;
        if (tokens.is(i, ',')) {
            i++;
        }
        if (i >= tokens.size() || !scene.isSameSentence(close - 1, i)) {
            return END;
        }
        int m = scene.mention(i);
        if (m >= 0) {
            int cue = links.cueAfter(m);
            Cue known = links.cue(cue);
            return !links.behind(m).isSubject() || known == null
                    ? Label.NONE
                    : known.strength() > 1 && known.kind().isSpeech() ? SUBJECT : WEAK;
        }
        if (tokens.is(i, "according")) {
            return CREDITED;
        }
        Cue known = links.cue(i);
        if (known != null) {
            int behind = scene.mention(i + 1);
            boolean inverted =
                    behind >= 0
                            && known.kind().isSpeech()
                            && links.before(behind) == CueLinks.Before.INVERTED;
            return inverted ? INVERTED : CUE;
        }
        return tokens.isWord(i) ? WORD : MARK;
    }
}
