package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * The sentence that is being looked at: indexes outside it answer as no token, so that nothing
 * beyond it is taken into account.
 */
public final class SentenceScope {

    private static final int MIN_TITLE_CASE_LETTERS = 4;
    private static final int[] BUCKET_ENDS = {1, 2, 3, 4, 5, 7, 10, 15, 23};

    private final Tokens tokens;
    private final WordClasses classes;
    private final QuotedStretches stretches;
    private int first;
    private int end;
    private boolean titleCase;
    private int firstQuote;
    private int lastQuote;

    public SentenceScope(Tokens tokens, WordClasses classes, QuotedStretches stretches) {
        this.stretches = stretches;
        this.tokens = tokens;
        this.classes = classes;
    }

    /**
     * Goes to a sentence.
     *
     * @param firstToken the index of its first token
     * @param endToken the index behind its last token
     */
    public void moveTo(int firstToken, int endToken) {
        first = firstToken;
        end = endToken;
        while (end > first + 1 && isTerminator(classes.at(end - 1))) {
            end--;
        }
        int capitalised = 0;
        int lower = 0;
        firstQuote = Integer.MAX_VALUE;
        lastQuote = -1;
        for (int i = first; i < endToken; i++) {
            if (stretches.of(i) != QuotedStretches.NONE) {
                firstQuote = Math.min(firstQuote, i);
                lastQuote = i;
            } else if (tokens.isCapitalised(i)) {
                capitalised++;
            } else if (tokens.isWord(i) && tokens.length(i) >= MIN_TITLE_CASE_LETTERS) {
                lower++;
            }
        }
        titleCase = capitalised > 2 && lower * 4 <= capitalised;
    }

    /** Lets a quotation of the next block, which the sentence leads to, count as its last word. */
    void leadTo(int quote) {
        lastQuote = quote;
    }

    /** Tells a heading whose words start with capitals. */
    boolean isTitleCase() {
        return titleCase;
    }

    boolean hasQuoteBefore(int i) {
        return firstQuote < i;
    }

    boolean hasQuoteBehind(int i) {
        return lastQuote > i;
    }

    private static boolean isTerminator(WordClass last) {
        return last == WordClass.STOP || last == WordClass.QUOTE || last == WordClass.BRACKET;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Returns the index of the first token. */
    public int first() {
        return first;
    }

    /** Returns the index behind the last token, the marks that end the sentence left out. */
    public int end() {
        return end;
    }

    /** Returns the class of a token; any index is allowed. */
    public WordClass at(int i) {
        return i >= first && i < end ? classes.at(i) : WordClass.NONE;
    }

    /** Returns what is known of a token as a word that reports, or null; any index is allowed. */
    @Nullable ReportingWord reporting(int i) {
        return i >= first && i < end ? classes.reporting(i) : null;
    }

    Label label(int i) {
        return at(i).label();
    }

    /** Returns {@code i}, or {@link FeatureSink#NO_TOKEN} where it lies outside the sentence. */
    int inside(int i) {
        return i >= first && i < end ? i : FeatureSink.NO_TOKEN;
    }

    /** Returns a number of tokens as one of ten steps, the finer the smaller it is. */
    static int bucket(int distance) {
        int bucket = 0;
        while (bucket < BUCKET_ENDS.length && distance >= BUCKET_ENDS[bucket]) {
            bucket++;
        }
        return bucket;
    }
}
