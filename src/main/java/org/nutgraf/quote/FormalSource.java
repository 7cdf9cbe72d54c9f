package org.nutgraf.quote;

import org.nutgraf.article.Block;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Reads what a quoted stretch is by its form alone, where the form leaves no doubt.
 *
 * <pre>
 *   “We have waited long enough.” — Jane Doe, teacher
 *                                   ^------^           the source, behind a dash,
 *                                                     or on the next line
 *   And from Jane Doe:
 *            ^------^                                  the source, at the end of the line before
 *   “DOE: We have waited.”
 *    ^-^                                               the source, in capitals before a colon
 *   Calling it “a leap”, Ann Poe left.
 *                        ^-----^                      the source, behind a clause of its own
 *   in the words of Jane Doe, “a leap”
 *                   ^------^                           the source
 *   Robert “Bob” Smith
 *           ^-^                                        a nickname: no quote
 *   the novels “The Long Road” and “The Bridge”
 *               ^-----------^       ^--------^         titles: no quotes
 *   “The Long Road,” by Jane Doe
 *    ^-----------^                                     the same
 *   a fan who goes by the name “Dot”
 *                               ^-^                    a name: no quote
 * </pre>
 */
final class FormalSource {

    /** The number of tokens that may follow the source behind a dash, as in ", teacher". */
    private static final int MAX_DESCRIPTION_TOKENS = 12;

    /** The number of tokens of a title at most. */
    private static final int MAX_TITLE_TOKENS = 10;

    /** The number of tokens between two titles of a list: ", and". */
    private static final int MAX_BETWEEN_TITLES = 2;

    private static final Lexicon<Boolean> RATINGS =
            Lexicon.of(Table.read(FormalSource.class, "stock-ratings.tsv"), "rating", row -> true);

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedStretches stretches;

    FormalSource(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
    }

    /** Tells a nickname: marks in the middle of a name. */
    boolean isNickname(int s) {
        int m = scene.mention(stretches.open(s));
        return m >= 0 && scene.mentions().get(m).first() < stretches.open(s);
    }

    /**
     * Tells the title of a work, behind the noun for it or behind another title, and what is so
     * called.
     *
     * @param listed whether the stretch before is such a name too
     */
    boolean isTitle(int s, boolean listed) {
        int before = stretches.open(s) - 1;
        if (before < 0 || !scene.isSameSentence(before, stretches.open(s))) {
            return false;
        }
        if (tokens.is(before, "so-called")
                || (tokens.is(before, "called")
                        && tokens.is(before - 1, '-')
                        && tokens.is(before - 2, "so"))) {
            return true;
        }
        if (isRating(s)) {
            return true;
        }
        if (!isCapitalised(s)) {
            return false;
        }
        int noun = tokens.is(before, ',') ? before - 1 : before;
        boolean named =
                StretchSetting.isWork(tokens, noun)
                        || tokens.is(noun, "titled")
                        || tokens.is(noun, "entitled")
                        || isName(noun)
                        || isByline(s)
                        || isCalled(noun)
                        || (tokens.is(noun, "for") && tokens.is(noun - 1, "known"));
        boolean next =
                listed && s > 0 && stretches.open(s) - stretches.close(s - 1) <= MAX_BETWEEN_TITLES;
        return named || next;
    }

    /** Tells what leads to what somebody goes by: "by the name “Dot”", "known as “Dot”". */
    private boolean isName(int i) {
        return (tokens.is(i, "name") && (tokens.is(i - 1, "the") || tokens.is(i - 1, "by")))
                || (tokens.is(i, "as") && tokens.is(i - 1, "known"));
    }

    /**
     * Tells "it is called “Wild Days”" and "a show called “Wild Days”" from what people call it.
     */
    private boolean isCalled(int i) {
        if (!tokens.is(i, "called")) {
            return false;
        }
        Word.Kind before = scene.words().get(i - 1).kind();
        boolean is = tokens.is(i - 1, "'s") || before == Word.Kind.AUXILIARY;
        boolean article = tokens.is(i - 2, "a") || tokens.is(i - 2, "an");
        return is || (article && before == Word.Kind.NONE && !tokens.isCapitalised(i - 1));
    }

    /** Tells the marks in "a “hold” rating" and "cut it to “hold” from “buy”". */
    private boolean isRating(int s) {
        int first = stretches.first(s);
        int rating = RATINGS.longest(tokens, first, stretches.end(s));
        if (rating == Lexicon.NONE || first + RATINGS.length(rating) < stretches.end(s)) {
            return false;
        }
        int before = stretches.open(s) - 1;
        int behind = stretches.close(s);
        boolean next = s + 1 < stretches.size() && stretches.open(s + 1) == behind + 1;
        boolean last = s > 0 && stretches.close(s - 1) == before;
        return tokens.is(behind, "rating")
                || tokens.is(behind, "ratings")
                || (next && tokens.is(behind, "from"))
                || (last && tokens.is(before, "from"));
    }

    /** Tells who a work is by: “The Long Road,” by Jane Doe. */
    private boolean isByline(int s) {
        int close = stretches.close(s);
        boolean behind = tokens.is(close, ',');
        int by = behind ? close + 1 : close;
        boolean parted = behind || tokens.is(stretches.end(s) - 1, ',');
        int m = parted && tokens.is(by, "by") ? scene.mention(by + 1) : -1;
        return m >= 0 && scene.mentions().get(m).kind().isName();
    }

    /** Tells words that begin and end with a capital, without the end of a sentence. */
    private boolean isCapitalised(int s) {
        int last = stretches.end(s) - 1;
        while (last > stretches.first(s) && !tokens.isWord(last)) {
            last--;
        }
        return tokens.isCapitalised(stretches.first(s))
                && tokens.isCapitalised(last)
                && last - stretches.first(s) < MAX_TITLE_TOKENS;
    }

    /** Returns the index of the source that the form gives, or -1. */
    int of(int s) {
        int turn = turn(s);
        if (turn >= 0) {
            return turn;
        }
        int words = inWordsOf(s);
        if (words >= 0) {
            return words;
        }
        int clause = behindClause(s);
        if (clause >= 0) {
            return clause;
        }
        int dash = behindDash(s);
        return dash >= 0 ? dash : introduced(s);
    }

    /** Reads who a block of its own is from: the block before ends in "from" and a name. */
    private int introduced(int s) {
        int ordinal = stretches.block(s);
        Block block = scene.blocks().get(ordinal);
        if (ordinal == 0
                || stretches.open(s) != block.firstToken()
                || stretches.close(s) != block.endToken()) {
            return -1;
        }
        Block before = scene.blocks().get(ordinal - 1);
        int m = scene.mention(before.endToken() - 2);
        if (m < 0 || !tokens.is(before.endToken() - 1, ':')) {
            return -1;
        }
        int from = scene.mentions().get(m).first() - 1;
        return from >= before.firstToken() && tokens.is(from, "from") ? m : -1;
    }

    /** Reads whose words they are: in the words of Jane Doe, “a leap”. */
    private int inWordsOf(int s) {
        int before = stretches.open(s) - 1;
        int m = scene.mention(tokens.is(before, ',') ? before - 1 : before);
        return m >= 0 && tokens.is(scene.links().cueBefore(m), "words") ? m : -1;
    }

    private int behindClause(int s) {
        CueLinks links = scene.links();
        int left = links.cueLeft(s);
        Cue cue = links.cue(left);
        boolean clause =
                cue != null
                        && cue.form() == Cue.Form.ING
                        && cue.strength() > 1
                        && (left == 0 || !scene.isSameSentence(left - 1, left));
        int comma = stretches.close(s);
        if (!clause || !tokens.is(comma, ',')) {
            return -1;
        }
        return scene.mention(comma + 1);
    }

    private int behindDash(int s) {
        int ordinal = stretches.block(s);
        Block block = scene.blocks().get(ordinal);
        if (stretches.open(s) != block.firstToken()) {
            return -1;
        }
        if (stretches.close(s) == block.endToken() && ordinal + 1 < scene.blocks().size()) {
            block = scene.blocks().get(ordinal + 1); // "— Jane Doe" on a line of its own
        }
        int dash = Math.max(stretches.close(s), block.firstToken());
        if (dash + 1 >= block.endToken() || !Characters.isDash(tokens.first(dash))) {
            return -1;
        }
        int name = dash + 1;
        while (name < block.endToken() && Characters.isDash(tokens.first(name))) {
            name++;
        }
        int m = scene.mention(name);
        if (m < 0 || !scene.mentions().get(m).kind().isName()) {
            return -1;
        }
        int end = scene.mentions().get(m).end();
        boolean alone = block.endToken() - end <= MAX_DESCRIPTION_TOKENS;
        boolean parted = end >= block.endToken() || !tokens.isWord(end);
        return alone && parted && scene.links().cueAfter(m) < 0 ? m : -1;
    }

    private int turn(int s) {
        int m = scene.mention(stretches.first(s));
        if (m < 0) {
            return -1;
        }
        Mention mention = scene.mentions().get(m);
        return tokens.is(mention.end(), ':') && tokens.isAllCapitals(mention.last()) ? m : -1;
    }

    /** Returns the first token of the words: behind the colon of a turn. */
    int firstWord(int s) {
        int turn = turn(s);
        int first = stretches.first(s);
        return turn >= 0
                ? Math.min(scene.mentions().get(turn).end() + 1, stretches.end(s) - 1)
                : first;
    }
}
