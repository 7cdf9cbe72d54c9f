package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** Reads the cue and the type of a quoted stretch whose source is known. */
final class AttributionReader {

    /** The number of tokens between a cue and the comma or colon of its quotation, at most. */
    private static final int MAX_ADVERBIAL_TOKENS = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final CueLinks links;

    AttributionReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.links = scene.links();
    }

    /** Reads the attribution of the stretch {@code s} to the mention {@code m}, or to nobody. */
    Attribution read(int s, int m) {
        Quote.Type type = type(s);
        return new Attribution(s, m, cue(s, m, type), type);
    }

    /**
     * Tells a quotation that is all there is from words inside a reported sentence.
     *
     * <pre>
     *   She said: “We will go.”      direct
     *   She called it “a leap”.      mixed
     *   She said that “it is a leap”.  mixed
     * </pre>
     */
    private Quote.Type type(int s) {
        return isWholeLeft(s) && isWholeRight(s) ? Quote.Type.DIRECT : Quote.Type.MIXED;
    }

    private boolean isWholeLeft(int s) {
        int open = stretches.open(s);
        if (open == scene.blocks().get(stretches.block(s)).firstToken()) {
            return true;
        }
        int i = open - 1;
        boolean parted = false;
        while (isInSentence(i, open) && isParting(i)) {
            parted = true;
            i--;
        }
        if (!isInSentence(i, open)) {
            return true;
        }
        int before = stretches.of(i);
        if (before != QuotedStretches.NONE) {
            return parted || endsClause(before);
        }
        int cue = links.cueLeft(s);
        if (cue == i) {
            // "She hit back: “We will go.”"
            return isSpeech(cue) || (tokens.is(open - 1, ':') && isQuotable(s));
        }
        boolean near = isInSentence(cue, open) && cue > i - MAX_ADVERBIAL_TOKENS && isSpeech(cue);
        return parted && (isQuotable(s) || near);
    }

    /** Tells whether there is a token {@code i} in the sentence of {@code open}, behind it. */
    private boolean isInSentence(int i, int open) {
        return i >= 0 && scene.isSameSentence(i, open);
    }

    /** Tells a quotation that is a sentence, by its capital. */
    private boolean isQuotable(int s) {
        return tokens.isCapitalised(stretches.first(s))
                && stretches.end(s) - stretches.first(s) > 3;
    }

    private boolean isParting(int i) {
        char c = tokens.first(i);
        return c == ',' || c == ':' || c == ';' || Characters.isDash(c);
    }

    private boolean endsClause(int s) {
        char c = tokens.first(stretches.end(s) - 1);
        return c == ',' || c == '.' || c == '?' || c == '!';
    }

    private boolean isSpeech(int cue) {
        Cue found = links.cue(cue);
        return found != null && found.kind().isSpeech();
    }

    private boolean isWholeRight(int s) {
        int close = stretches.close(s);
        if (endsClause(s) || close >= tokens.size() || !scene.isSameSentence(close - 1, close)) {
            return true;
        }
        return !tokens.isWord(close) || scene.mention(close) >= 0 || links.cueRight(s) == close;
    }

    private int cue(int s, int m, Quote.Type type) {
        int left = links.cueLeft(s);
        int right = links.cueRight(s);
        if (m < 0) {
            return left >= 0 ? left : right;
        }
        Mention mention = scene.mentions().get(m);
        int own = own(m, right);
        if (own < 0 || links.behind(m) == CueLinks.Behind.POSSESSOR) {
            int noun = noun(mention.end());
            own = noun < 0 ? own : noun;
        }
        if (mention.first() >= stretches.close(s)) {
            if (left >= 0 && isAgent(m, stretches.close(s))) {
                return left;
            }
            boolean dangling = type == Quote.Type.MIXED && isGerund(left);
            if (dangling) {
                return left;
            }
            return own >= 0 ? own : right;
        }
        return left >= mention.end() && (own < 0 || isSecond(left)) ? left : own;
    }

    /** Tells "Roe" in "called “a mess” by Roe" and "called “a mess” by her deputy, Roe". */
    private boolean isAgent(int m, int by) {
        int agent = tokens.is(by, "by") ? scene.mention(by + 1) : -1;
        if (agent < 0 || agent == m) {
            return agent >= 0;
        }
        int end = scene.mentions().get(agent).end();
        return tokens.is(end, ',') && scene.mentions().get(m).first() == end + 1;
    }

    /**
     * Returns the cue of the source by itself, or none: "said" in "said Ann Poe, looking back",
     * "said lead author Ann Poe" and "a spokeswoman for the trust said", where a weaker word stands
     * nearer.
     */
    private int own(int m, int right) {
        int after = links.cueAfter(m);
        int before = links.cueBefore(m);
        boolean inverted = links.before(m) == CueLinks.Before.INVERTED;
        if (inverted && isCertain(before) && !links.behind(m).isSubject()) {
            return before;
        }
        boolean used = tokens.is(after, "used") && tokens.is(after + 1, "to");
        if (used && links.cue(after + 2) != null) {
            return after + 2;
        }
        int own = after >= 0 ? after : before;
        if (own < 0 || isCertain(own)) {
            return own;
        }
        if (own == after && isCertain(own + 1)) {
            return own + 1;
        }
        boolean between = right >= 0 && right < scene.mentions().get(m).first();
        return between && isCertain(right) ? right : own;
    }

    /** Tells a verb that reports speech nearly always. */
    private boolean isCertain(int cue) {
        Cue found = links.cue(cue);
        return found != null && found.strength() == 3 && found.isFinite();
    }

    /** Returns the noun of speech in "his claim" and "Lind’s bold claim", or none. */
    private int noun(int i) {
        int from = tokens.is(i, "'s") ? i + 1 : i;
        for (int at = from; at < from + 2 && at < tokens.size(); at++) {
            if (scene.words().get(at).speech() == Word.Speech.SPEECH) {
                return at;
            }
        }
        return CueLinks.NONE;
    }

    /** Tells "warning" in "she said so, warning that", and "called" in "rose and called". */
    private boolean isSecond(int cue) {
        Cue found = links.cue(cue);
        if (found == null || found.strength() < 2) {
            return false;
        }
        int before = cue - 1;
        return tokens.is(before, ',')
                || tokens.is(before, "and")
                || stretches.of(before) != QuotedStretches.NONE;
    }

    private boolean isGerund(int cue) {
        Cue found = links.cue(cue);
        return found != null && found.form() == Cue.Form.ING;
    }

    /** Tells whether the second stretch goes on with the quotation of the first. */
    boolean continues(Attribution first, Attribution second) {
        if (first.source() != second.source() || first.source() < 0) {
            return false;
        }
        int one = first.stretch();
        int other = second.stretch();
        if (stretches.block(one) != stretches.block(other)) {
            return stretches.isLeftOpen(one)
                    && stretches.open(other)
                            == scene.blocks().get(stretches.block(other)).firstToken();
        }
        return first.type() == Quote.Type.DIRECT
                && second.type() == Quote.Type.DIRECT
                && (links.cueLeft(other) < 0 || links.cueLeft(other) == first.cue());
    }
}
