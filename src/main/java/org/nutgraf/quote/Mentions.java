package org.nutgraf.quote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * The mentions of an article's body, in order, none overlapping another.
 *
 * <p>One pass over the tokens: a name is read where a capital stands, a pronoun is one word, a
 * nominal is found at its head, and reaches back to its article over a bounded number of words.
 */
public final class Mentions {

    /** The number of tokens that a nominal reaches back from its head at most. */
    private static final int MAX_MODIFIERS = 6;

    private final Words words;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final NameReader names;
    private Mention[] mentions = new Mention[16];
    private int size;
    private int[] firstOfBlock = new int[0];

    private Mentions(Words words, QuotedStretches stretches) {
        this.words = words;
        this.tokens = words.tokens();
        this.stretches = stretches;
        this.names = new NameReader(words, stretches);
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
                    before || c == '“' || c == '‘' || c == '"' || c == '—' || c == '–';
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
        if (tokens.is(i, "who") || (isThing(i) && isSubjectOfCue(i, limit))) {
            return new Mention(i, i + 1, i, Mention.Kind.RELATIVE, Gender.UNKNOWN, false, false);
        }
        if (initial && tokens.is(i, "according")) {
            return null; // a capital, but no name
        }
        Mention name = names.read(i, limit, initial);
        if (name != null) {
            return name;
        }
        if (!tokens.isCapitalised(i) || initial) {
            return nominal(i, limit, free, word);
        }
        return null;
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
        return tokens.is(i, "which")
                || (tokens.is(i, "that") && words.get(i - 1).speech() != Word.Speech.NONE);
    }

    /** Tells "which" in "the sign, which read", "that" in "a letter that also warned". */
    private boolean isSubjectOfCue(int i, int limit) {
        int at = i + 1;
        while (at < limit && words.is(at, Word.Kind.ADVERB)) {
            at++;
        }
        Cue cue = at < limit ? words.get(at).cue() : null;
        return cue != null && (cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.THIRD);
    }

    /** Tells "complaint" in "the complaint, which was filed in May, said". */
    private boolean isDescribed(int i, int limit) {
        return i + 2 < limit && tokens.is(i + 1, ',') && tokens.is(i + 2, "which");
    }

    /** Tells "according to him". */
    private boolean isCredited(int i) {
        return tokens.is(i - 1, "to") && tokens.is(i - 2, "according");
    }

    private @Nullable Mention nominal(int i, int limit, int free, Word word) {
        boolean person = word.noun() == Word.Noun.PERSON;
        boolean organisation = word.noun() == Word.Noun.ORGANISATION;
        boolean document =
                word.speech() == Word.Speech.DOCUMENT
                        || (word.speech() == Word.Speech.SPEECH
                                && (isSubjectOfCue(i, limit) || isDescribed(i, limit)));
        if (person || organisation || document) {
            return isHead(i, limit, word) ? nominal(i, free, word) : null;
        }
        return isSubject(i, limit, word) || isInverted(i, limit, free, word)
                ? new Mention(
                        reach(i, free),
                        i + 1,
                        i,
                        Mention.Kind.OTHER,
                        Gender.UNKNOWN,
                        isPluralLike(i),
                        false)
                : null;
    }

    private Mention nominal(int i, int free, Word word) {
        Mention.Kind kind =
                switch (word.noun()) {
                    case PERSON -> Mention.Kind.PERSON_NOUN;
                    case ORGANISATION, PROPER -> Mention.Kind.ORGANISATION_NOUN;
                    case NONE -> Mention.Kind.DOCUMENT_NOUN;
                };
        Gender gender = word.noun() == Word.Noun.NONE ? Gender.NEUTER : word.gender();
        boolean plural = word.noun() == Word.Noun.NONE ? isPluralLike(i) : word.plural();
        return new Mention(reach(i, free), i + 1, i, kind, gender, plural, false);
    }

    private boolean isPluralLike(int i) {
        return Characters.fold(Characters.at(tokens.text(), tokens.end(i) - 1)) == 's'
                || words.is(i, Word.Kind.DETERMINER);
    }

    /** Tells whether no other noun follows, which the word would only describe. */
    private boolean isHead(int i, int limit, Word word) {
        if (i + 1 >= limit) {
            return true;
        }
        if (tokens.isCapitalised(i + 1) && words.is(i + 1, Word.Kind.NONE)) {
            // "spokeswoman Jane Doe" is read with the name; "officials Monday" is not one.
            return word.plural();
        }
        Word next = words.get(i + 1);
        boolean verb = word.cue() != null && isVerbHere(i);
        boolean describes =
                next.noun() != Word.Noun.NONE && next.cue() == null && !tokens.isCapitalised(i + 1);
        return !verb
                && !describes
                && !(Characters.isDash(tokens.first(i + 1)) && tokens.isJoined(i + 1));
    }

    /** Tells that a word that is noun and verb ("report") stands as a verb: behind its subject. */
    private boolean isVerbHere(int i) {
        return switch (words.get(i - 1).kind()) {
            case PRONOUN, AUXILIARY, NEGATION, RELATIVE -> true;
            case PREPOSITION -> tokens.is(i - 1, "to");
            case ADVERB, CONJUNCTION, HONORIFIC, INTERROGATIVE, MONTH, NONE, NUMERAL ->
                    tokens.isCapitalised(i - 1);
            case DETERMINER, OBJECT, POSSESSIVE, WEEKDAY -> false;
        };
    }

    /** Tells a word directly before a verb of speech: "the mood, some said". */
    private boolean isSubject(int i, int limit, Word word) {
        if (i + 1 >= limit) {
            return false;
        }
        Cue cue = words.get(i + 1).cue();
        if (cue == null || !cue.isFinite() || cue.strength() < 2 || !cue.kind().isSpeech()) {
            return false;
        }
        return switch (word.kind()) {
            case NONE -> word.cue() == null;
            case DETERMINER -> isPronominal(i);
            case NUMERAL -> true;
            case ADVERB,
                    AUXILIARY,
                    CONJUNCTION,
                    HONORIFIC,
                    INTERROGATIVE,
                    MONTH,
                    NEGATION,
                    OBJECT,
                    POSSESSIVE,
                    PREPOSITION,
                    PRONOUN,
                    RELATIVE,
                    WEEKDAY ->
                    false;
        };
    }

    /** Tells the end of what follows a verb of speech: “…,” said a busker; “…,” wrote another. */
    private boolean isInverted(int i, int limit, int free, Word word) {
        boolean noun = word.kind() == Word.Kind.NONE && word.cue() == null;
        boolean alone = word.kind() == Word.Kind.DETERMINER && isPronominal(i);
        if ((!noun && !alone) || (i + 1 < limit && !endsPhrase(i + 1))) {
            return false;
        }
        int first = reach(i, free);
        Cue cue = words.get(first - 1).cue();
        return words.is(first, Word.Kind.DETERMINER)
                && cue != null
                && cue.isFinite()
                && cue.strength() > 1
                && cue.kind().isSpeech()
                && stretches.of(first - 2) != QuotedStretches.NONE;
    }

    /** Tells what cannot stand between the words of a noun phrase. */
    private boolean endsPhrase(int i) {
        if (!tokens.isWord(i)) {
            return !tokens.isNumber(i)
                    && !(Characters.isDash(tokens.first(i)) && tokens.isJoined(i));
        }
        return switch (words.get(i).kind()) {
            case PREPOSITION, CONJUNCTION, RELATIVE, WEEKDAY, ADVERB, INTERROGATIVE -> true;
            case AUXILIARY,
                    DETERMINER,
                    HONORIFIC,
                    MONTH,
                    NEGATION,
                    NONE,
                    NUMERAL,
                    OBJECT,
                    POSSESSIVE,
                    PRONOUN ->
                    false;
        };
    }

    /** Tells "another", "some", "many", which can stand for a noun. */
    private boolean isPronominal(int i) {
        return !tokens.is(i, "the")
                && !tokens.is(i, "a")
                && !tokens.is(i, "an")
                && !tokens.is(i, "no")
                && !tokens.is(i, "every");
    }

    /** Returns the first token of the phrase whose head is {@code i}. */
    private int reach(int i, int free) {
        int first = i;
        int least = Math.max(free, i - MAX_MODIFIERS);
        while (first > least) {
            Word word = words.get(first - 1);
            if (word.kind() == Word.Kind.DETERMINER
                    || word.kind() == Word.Kind.POSSESSIVE
                    || word.kind() == Word.Kind.NUMERAL) {
                return first - 1;
            }
            boolean modifier =
                    tokens.isNumber(first - 1)
                            || word.kind() == Word.Kind.HONORIFIC
                            || (tokens.isWord(first - 1)
                                    && !isPossessiveEnding(first - 1)
                                    && word.kind() == Word.Kind.NONE
                                    && (word.cue() == null || word.noun() != Word.Noun.NONE))
                            || (Characters.isDash(tokens.first(first - 1))
                                    && first - 1 > least
                                    && tokens.isJoined(first - 1)
                                    && tokens.isJoined(first));
            if (!modifier) {
                break;
            }
            first--;
        }
        return first;
    }

    private boolean isPossessiveEnding(int i) {
        return tokens.is(i, "'s") && tokens.isJoined(i);
    }
}
