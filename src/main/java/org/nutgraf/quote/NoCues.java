package org.nutgraf.quote;

import org.nutgraf.article.Block;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Tells words and colons that look like those that report, and do not.
 *
 * <pre>
 *   Network Rail says …   Review: The boat is late   Acme (NYSE: ACM) has grown
 *           ^                   ^                              ^
 * </pre>
 */
final class NoCues {

    /** Words that a colon follows where they say what an article or a line is. */
    private static final Lexicon<Boolean> LABELS =
            Lexicon.of(Table.read(NoCues.class, "line-labels.tsv"), "label", row -> true);

    /** The number of tokens of a trade before a name: "listing agent". */
    private static final int MAX_TRADE_TOKENS = 5;

    private final Scene scene;
    private final Tokens tokens;

    NoCues(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /**
     * Tells a token that is no cue.
     *
     * @param first the first token of its sentence
     */
    boolean isNoCue(int i, int first) {
        if (tokens.is(i, ':')) {
            return isLabelled(i, first) || isTicker(i);
        }
        int m = tokens.isCapitalised(i) ? scene.mention(i) : -1;
        if (m < 0 || tokens.isCapitalised(i + 1)) {
            return false;
        }
        Mention mention = scene.mentions().get(m);
        Cue next = scene.words().get(i + 1).cue();
        return mention.kind().isName()
                && i > mention.first()
                && next != null
                && next.strength() == 3
                && next.isFinite();
    }

    private boolean isLabelled(int colon, int first) {
        int label = LABELS.longest(tokens, first, colon);
        return label != Lexicon.NONE && first + LABELS.length(label) == colon;
    }

    /** Tells "(NYSE: ACM". */
    private boolean isTicker(int colon) {
        return tokens.is(colon - 2, '(')
                && tokens.isAllCapitals(colon - 1)
                && tokens.isAllCapitals(colon + 1);
    }

    /**
     * Tells "says" in the headline "Phone ban works, says head as grades rise", and "said" in "The
     * boat is late, said council leader Ann Poe of the Greens." anywhere.
     */
    boolean isInverted(int i) {
        Cue cue = scene.words().get(i).cue();
        boolean reports = cue != null && cue.strength() == 3 && tokens.is(i - 1, ',');
        if (!reports || cue == null || !tokens.isWord(i + 1)) {
            return false;
        }
        boolean headline = scene.blocks().get(scene.block(i)).role() == Block.Role.HEADLINE;
        return (headline && cue.form() == Cue.Form.THIRD && scene.words().is(i + 1, Word.Kind.NONE))
                || (cue.isFinite() && isBeforeSpeaker(i));
    }

    /** Tells a cue with a trade, a name and perhaps of whom behind it, and the sentence's end. */
    private boolean isBeforeSpeaker(int cue) {
        int trade = cue + 1;
        while (trade < cue + MAX_TRADE_TOKENS
                && !tokens.isCapitalised(trade + 1)
                && scene.words().is(trade, Word.Kind.NONE)) {
            trade++;
        }
        int m = scene.mention(trade + 1);
        if (scene.words().get(trade).noun() != Word.Noun.PERSON
                || m < 0
                || scene.mentions().get(m).kind() != Mention.Kind.PERSON) {
            return false;
        }
        int at = scene.mentions().get(m).end();
        if (scene.words().is(at, Word.Kind.PREPOSITION)) {
            int of = tokens.is(at + 1, "the") ? at + 2 : at + 1;
            int whom = scene.mention(of);
            at = whom < 0 ? at : scene.mentions().get(whom).end();
        }
        return tokens.is(at, '.') || tokens.is(at, ',') || tokens.is(at, ';');
    }

    /** Tells "the driver Ann Poe" in “…”, said the driver Ann Poe: who is no words of hers. */
    boolean isSubject(int cue, int first, int end) {
        int before = tokens.is(cue - 1, ',') ? cue - 2 : cue - 1;
        if (first != cue + 1 || scene.stretches().of(before) == QuotedStretches.NONE) {
            return false;
        }
        int m = scene.mention(end - 1);
        if (m < 0 || !scene.mentions().get(m).kind().isName()) {
            return false;
        }
        int name = scene.mentions().get(m).first();
        for (int i = first; i < name; i++) {
            boolean described =
                    scene.words().is(i, Word.Kind.NONE)
                            || scene.words().is(i, Word.Kind.DETERMINER);
            if (!described || scene.words().get(i).cue() != null) {
                return false;
            }
        }
        return scene.mentions().get(m).end() == end
                && (name <= first || scene.words().get(name - 1).noun() == Word.Noun.PERSON);
    }
}
