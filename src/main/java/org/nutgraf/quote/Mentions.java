package org.nutgraf.quote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Tokens;

/**
 * The mentions of an article's body, in order, none overlapping another.
 *
 * <p>One pass over the tokens: a name is read where a capital stands, a pronoun is one word, a
 * nominal is found at its head, and reaches back to its article over a bounded number of words.
 */
public final class Mentions {

    private final Words words;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final NameReader names;
    private final NominalReader nominals;
    private final DemonymReader demonyms;
    private Mention[] mentions = new Mention[16];
    private int size;
    private int[] firstOfBlock = new int[0];

    private Mentions(Words words, QuotedStretches stretches) {
        this.words = words;
        this.tokens = words.tokens();
        this.stretches = stretches;
        this.names = new NameReader(words, stretches);
        this.nominals = new NominalReader(words, stretches);
        this.demonyms = new DemonymReader(tokens, nominals);
    }

    /** Finds the mentions of the paragraphs and the standfirst. */
    public static Mentions of(Layout layout, Words words, QuotedStretches stretches) {
        Mentions mentions = new Mentions(words, stretches);
        List<Block> blocks = layout.blocks();
        mentions.firstOfBlock = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            mentions.firstOfBlock[i] = mentions.size;
            if (QuotedStretches.isBody(blocks.get(i))) {
                mentions.read(blocks.get(i).firstToken(), blocks.get(i).endToken());
            }
        }
        mentions.firstOfBlock[blocks.size()] = mentions.size;
        return mentions;
    }

    public int size() {
        return size;
    }

    public Mention get(int i) {
        return mentions[i];
    }

    /** Returns the index of the first mention in the block or behind it. */
    public int firstOfBlock(int block) {
        return firstOfBlock[block];
    }

    /** Returns the index of the first mention that starts at the token or behind it. */
    public int firstFrom(int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions[middle].first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void read(int from, int end) {
        boolean initial = true;
        int free = from;
        int i = from;
        while (i < end) {
            int stretch = stretches.of(i);
            boolean edge = stretch != QuotedStretches.NONE && stretches.open(stretch) == i;
            int limit = limit(i, end);
            Mention mention = edge ? null : at(i, limit, free, initial);
            if (mention != null) {
                add(mention);
                free = mention.end();
                i = mention.end();
                initial = false;
            } else {
                initial = startsSentence(i, initial);
                i++;
            }
        }
    }

    private void add(Mention mention) {
        if (size == mentions.length) {
            mentions = Arrays.copyOf(mentions, 2 * size);
        }
        mentions[size++] = mention;
    }

    /** Returns the token that a mention at {@code i} must end before. */
    private int limit(int i, int end) {
        int stretch = stretches.of(i);
        return stretch == QuotedStretches.NONE ? end : Math.min(end, stretches.end(stretch));
    }

    private boolean startsSentence(int i, boolean before) {
        char c = tokens.first(i);
        return switch (c) {
            case '.', '?', '!', ':', ';', '…', '•', '*', '|' -> true;
            case '"', '“', '”', '‘', '\'', '’', ')', '(', '[', '–', '—', '-' ->
                    before
                            || c == '“'
                            || c == '‘'
                            || c == '"'
                            || c == '—'
                            || c == '–'
                            || (c == '\'' && !tokens.isJoined(i));
            default -> false;
        };
    }

    private @Nullable Mention at(int i, int limit, int free, boolean initial) {
        if (!tokens.isWord(i)) {
            return null;
        }
        Word word = words.get(i);
        if (word.kind() == Word.Kind.PRONOUN
                && !(tokens.isAllCapitals(i) && tokens.length(i) == 2 && !initial)) {
            return new Mention(
                    i, i + 1, i, Mention.Kind.PRONOUN, word.gender(), word.plural(), false);
        }
        if (word.kind() == Word.Kind.OBJECT && isCredited(i)) {
            return new Mention(
                    i, i + 1, i, Mention.Kind.PRONOUN, word.gender(), word.plural(), false);
        }
        if (word.kind() == Word.Kind.POSSESSIVE && isSpeech(i + 1, limit)) {
            boolean several = tokens.is(i, "their");
            Gender gender =
                    several ? Gender.UNKNOWN : tokens.is(i, "his") ? Gender.MALE : Gender.FEMALE;
            return several || tokens.is(i, "his") || tokens.is(i, "her")
                    ? new Mention(i, i + 1, i, Mention.Kind.PRONOUN, gender, several, false)
                    : null;
        }
        if ((word.kind() == Word.Kind.RELATIVE && tokens.is(i, "who") && !isInitials(i))
                || (isThing(i) && nominals.isSubjectOfCue(i, limit))) {
            return new Mention(i, i + 1, i, Mention.Kind.RELATIVE, Gender.UNKNOWN, false, false);
        }
        if (initial && tokens.is(i, "according")) {
            return null; // a capital, but no name
        }
        if (tokens.length(i) == 1 && tokens.is(i + 1, ':') && tokens.startsLine(i)) {
            return null; // "Q:" and "A:" of an interview
        }
        Mention demonym = tokens.isCapitalised(i) ? demonyms.read(i, limit, free) : null;
        if (demonym != null) {
            return demonym;
        }
        Mention name = names.read(i, limit, initial);
        if (name != null) {
            return name;
        }
        if (!tokens.isCapitalised(i) || initial) {
            return nominals.read(i, limit, free);
        }
        return null;
    }

    /** Tells "WHO" in "the WHO" and "World Health Organization (WHO)". */
    private boolean isInitials(int i) {
        return tokens.isAllCapitals(i) && (tokens.is(i - 1, "the") || tokens.is(i - 1, '('));
    }

    /** Tells "claim" in "his claim", "his bold claim". */
    private boolean isSpeech(int i, int limit) {
        return (i < limit && words.get(i).speech() == Word.Speech.SPEECH)
                || (i + 1 < limit
                        && words.is(i, Word.Kind.NONE)
                        && words.get(i + 1).speech() == Word.Speech.SPEECH);
    }

    /** Tells "which", and "that" behind a noun. */
    private boolean isThing(int i) {
        return words.is(i, Word.Kind.RELATIVE)
                ? tokens.is(i, "which")
                : words.get(i - 1).speech() != Word.Speech.NONE && tokens.is(i, "that");
    }

    /** Tells "according to him". */
    private boolean isCredited(int i) {
        return tokens.is(i - 1, "to") && tokens.is(i - 2, "according");
    }
}
