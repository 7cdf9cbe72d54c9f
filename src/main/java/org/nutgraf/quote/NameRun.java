package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Where a name ends: a run of capitalised words, with what may stand between them.
 *
 * <pre>
 *   Deputy Mayor Jean-Luc O. de la Cruz Jr. of Springfield
 *                                           ^ end
 * </pre>
 *
 * A run is used again and again.
 */
final class NameRun {

    private static final Lexicon<Boolean> NAME_HEADS =
            Lexicon.of(Table.read(NameRun.class, "name-heads.tsv"), "word", row -> true);

    /** The number of words behind the "of" of an office that are looked back over at most. */
    private static final int MAX_FIELD = 5;

    private final Words words;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final Syllables syllables;
    private final TitleTail titles;
    private final Agencies agencies;

    private int first;

    NameRun(Words words, QuotedStretches stretches) {
        this.words = words;
        this.tokens = words.tokens();
        this.stretches = stretches;
        this.syllables = new Syllables(words);
        this.titles = new TitleTail(words);
        this.agencies = new Agencies(words);
    }

    /** Returns the token behind the run of words that starts at {@code i}. */
    int end(int i, int limit) {
        first = i;
        int at = i + 1;
        boolean organised = words.isOrganisation(i);
        boolean named = words.get(i).given();
        while (at < limit) {
            int next = next(at, limit, organised, named);
            named |= next > at && words.get(at - 1).title() && !tokens.is(at, "of");
            if (next == at) {
                break;
            }
            at = next;
            boolean given = words.get(at - 1).given();
            // In "House Speaker Ann Poe of Ohio" the house ends where the person begins.
            organised = words.isOrganisation(at - 1) || (organised && !given);
            named |= given;
        }
        return at;
    }

    /** Returns the token behind what goes on with a name at {@code at}, or {@code at}. */
    private int next(int at, int limit, boolean organised, boolean named) {
        if (tokens.isCapitalised(at)) {
            return goesOn(at) ? at + 1 : at;
        }
        if (Particles.isElided(tokens, at)) {
            return at + 1;
        }
        char c = tokens.first(at);
        if (Characters.isApostrophe(c)) {
            if (isOwned(at, limit)) {
                return at + 2;
            }
            return titles.isMark(at, limit) ? at + 1 : particled(at, limit, named);
        }
        if (c == '.' && tokens.isJoined(at)) {
            return afterStop(at, limit);
        }
        if (Characters.isDash(c) && tokens.isJoined(at) && tokens.isJoined(at + 1)) {
            boolean more =
                    tokens.isWord(at + 1)
                            && (tokens.isCapitalised(at + 1)
                                    || (at - 2 >= first && syllables.isSecond(at + 1))
                                    || titles.isElect(at));
            // "Roe-de Poe"
            return at + 1 < limit && more ? at + 2 : particled(at + 1, limit, named, at);
        }
        if (tokens.isNumber(at)) {
            return titles.isRank(first, at) && at + 3 <= limit ? at + 3 : at;
        }
        if (c == '&') {
            return at + 1 < limit && tokens.isCapitalised(at + 1) ? at + 2 : at;
        }
        int stretch = stretches.of(at);
        if (stretch != QuotedStretches.NONE && stretches.open(stretch) == at) {
            return isNickname(stretch, limit) ? stretches.close(stretch) : at;
        }
        if (tokens.is(at, "plc")) {
            return at + 1;
        }
        return tokens.isWord(at) ? afterParticle(at, limit, organised, named) : at;
    }

    /** Tells the mark in "the Teachers’ Union". */
    private boolean isOwned(int at, int limit) {
        return tokens.isJoined(at)
                && at + 1 < limit
                && !tokens.isJoined(at + 1)
                && tokens.isCapitalised(at + 1)
                && words.isOrganisation(at + 1)
                && tokens.endsWith(at - 1, "s")
                && stretches.of(at) == stretches.of(at - 1);
    }

    /** Returns the token behind particles at {@code at}, and a capital; else {@code at}. */
    private int particled(int at, int limit, boolean named) {
        return particled(at, limit, named, at);
    }

    private int particled(int at, int limit, boolean named, int none) {
        int end =
                Particles.end(
                        tokens,
                        at,
                        limit,
                        named || at - first > 2 || Particles.contains(tokens, first));
        return end > at ? end + 1 : none;
    }

    private boolean goesOn(int at) {
        return switch (words.get(at).kind()) {
            case NONE -> true;
            case AUXILIARY ->
                    words.get(at - 1).given()
                            && (words.get(at).given() || tokens.isCapitalised(at + 1));
            case MONTH ->
                    (words.get(at).given() && words.get(at - 1).given())
                            || (tokens.length(at) == 3 && !isDated(at));
            case HONORIFIC ->
                    tokens.isCapitalised(at + 1)
                            || (Characters.isDash(tokens.first(at + 1))
                                    && tokens.isJoined(at + 1)
                                    && tokens.isCapitalised(at + 2));
            case NUMERAL, PREPOSITION, ADVERB ->
                    (tokens.length(at) > 2 && tokens.isCapitalised(at + 1))
                            || syllables.isFirst(at);
            case DETERMINER ->
                    (tokens.length(at) > 2 && tokens.isCapitalised(at + 1)) || isMiddleInitial(at);
            case PRONOUN -> isMiddleInitial(at);
            case WEEKDAY -> isCourtesyBefore(at) && tokens.isCapitalised(at + 1);
            case CONJUNCTION, INTERROGATIVE, NEGATION, OBJECT, POSSESSIVE, RELATIVE -> false;
        };
    }

    /** Tells "Mr" before "Friday" in "Mr Friday Okoro", whom no day is meant by. */
    private boolean isCourtesyBefore(int i) {
        int title = tokens.is(i - 1, '.') ? i - 2 : i - 1;
        return title >= first && words.get(title).title();
    }

    /** Tells "Jun" in "Jun 3", "Jun.": no part of a name as in "Ai Jun". */
    private boolean isDated(int i) {
        return tokens.isNumber(i + 1) || (tokens.is(i + 1, '.') && tokens.isJoined(i + 1));
    }

    /** Tells the letter in "Ann A. Poe", which is a word of grammar otherwise. */
    private boolean isMiddleInitial(int i) {
        return tokens.length(i) == 1
                && tokens.is(i + 1, '.')
                && tokens.isJoined(i + 1)
                && tokens.isCapitalised(i + 2);
    }

    /** Goes on behind the full stop of "J. Smith", "Sen. Smith", "Smith Jr."; */
    private int afterStop(int at, int limit) {
        boolean initialLetter = tokens.length(at - 1) == 1;
        boolean title = words.get(at - 1).title() && tokens.length(at - 1) <= 4;
        boolean junior = tokens.is(at - 1, "jr") || tokens.is(at - 1, "sr");
        int stretch = stretches.of(at + 1);
        if (initialLetter
                && stretch != QuotedStretches.NONE
                && stretches.open(stretch) == at + 1
                && isNickname(stretch, limit)) {
            return stretches.close(stretch);
        }
        boolean more = at + 1 < limit && tokens.isCapitalised(at + 1) && !tokens.isJoined(at + 1);
        if ((initialLetter || title || isShortened(at - 1)) && more) {
            return at + 1;
        }
        boolean surname = Particles.end(tokens, at + 1, limit, true) > at + 1;
        if (title && (surname || titles.isRank(first, at + 1))) {
            return at + 1; // "Frhr. von Roe", "Sgt. 1st Class Roe"
        }
        return junior ? at + 1 : at;
    }

    /** Tells "Sen.", "Ala.": a short word that a name follows behind its full stop. */
    private boolean isShortened(int i) {
        return tokens.length(i) <= 4 && words.get(i + 2).title();
    }

    private int afterParticle(int at, int limit, boolean organised, boolean named) {
        if (tokens.is(at, "and")) {
            boolean more = at + 1 < limit && isOffice(at) && isField(at + 1);
            return more || agencies.joins(at, limit) ? at + 2 : at;
        }
        boolean of = tokens.is(at, "of");
        if (tokens.is(at, "for") && isOfficeOfNamed(at, limit)) {
            return at + 2;
        }
        if (of || ((tokens.is(at, "for") || tokens.is(at, "on")) && organised)) {
            if (!organised && (named || !isNameHead(at - 1))) {
                return at; // "Ted Smith of Texas"
            }
            int to = tokens.is(at + 1, "the") ? at + 2 : at + 1;
            // "Court of Appeals for the 3rd Circuit"
            if (tokens.isNumber(to)
                    && to + 2 < limit
                    && tokens.isJoined(to + 1)
                    && tokens.isCapitalised(to + 2)) {
                return to + 3;
            }
            return to < limit && tokens.isCapitalised(to) && words.is(to, Word.Kind.NONE)
                    ? to + 1
                    : at;
        }
        return particled(at, limit, named);
    }

    /** Tells "Vice President for Student Affairs Ann Poe": an office, and who holds it. */
    private boolean isOfficeOfNamed(int at, int limit) {
        if (!words.get(at - 1).title()) {
            return false;
        }
        for (int i = at + 1; i < limit && i <= at + MAX_FIELD && tokens.isCapitalised(i); i++) {
            Word word = words.get(i);
            if (i > at + 1 && word.given() && !word.ambiguous()) {
                return tokens.isCapitalised(i + 1) && i + 1 < limit;
            }
        }
        return false;
    }

    /** Tells "Department of Health" before "and", which goes on with the name. */
    private boolean isOffice(int and) {
        int least = Math.max(first + 1, and - MAX_FIELD);
        for (int i = and - 2; i >= least; i--) {
            if (tokens.is(i, "of") || tokens.is(i, "for")) {
                return words.isOrganisation(i - 1) && !words.get(i - 1).title();
            }
        }
        return false;
    }

    /** Tells "Social" in "Department of Health and Social Care" from what has a name of its own. */
    private boolean isField(int i) {
        Word word = words.get(i);
        return tokens.isCapitalised(i)
                && !tokens.isAllCapitals(i)
                && word.kind() == Word.Kind.NONE
                && word.noun() == Word.Noun.NONE
                && !word.given()
                && !word.place();
    }

    /** Tells "Secretary" of State, "Isle" of Wight. */
    private boolean isNameHead(int i) {
        return words.get(i).title() || (i == first && NAME_HEADS.contains(tokens, i));
    }

    /** Tells the marks in Robert “Bob” Smith: one or two capitalised words, and a name behind. */
    private boolean isNickname(int stretch, int limit) {
        int from = stretches.first(stretch);
        int to = stretches.end(stretch);
        return to - from <= 2
                && tokens.isCapitalised(from)
                && tokens.isWord(to - 1)
                && stretches.close(stretch) < limit
                && tokens.isCapitalised(stretches.close(stretch))
                && words.is(stretches.close(stretch), Word.Kind.NONE);
    }
}
