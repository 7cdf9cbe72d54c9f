package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads a name at a token, parts its titles from it, and tells whose it is.
 *
 * <pre>
 *   Deputy Mayor Jean-Luc O. de la Cruz Jr. of Springfield
 *   ^            ^                        ^
 * </pre>
 *
 * A reader is used again and again; {@link #read} fills in what it found.
 */
final class NameReader {

    /** The number of tokens of a name whose family name stands first at most. */
    private static final int MAX_FAMILY_NAME_FIRST = 4;

    /** The number of words that say what an office is of at most. */
    private static final int MAX_FIELD = 6;

    private final Words words;
    private final Tokens tokens;
    private final NameStart start;
    private final NameRun run;

    private int first;
    private int nameFirst;
    private int end;
    private Mention.Kind kind = Mention.Kind.NAME;
    private Gender gender = Gender.UNKNOWN;
    private boolean person;
    private boolean organisation;

    NameReader(Words words, QuotedStretches stretches) {
        this.words = words;
        this.tokens = words.tokens();
        this.start = new NameStart(words);
        this.run = new NameRun(words, stretches);
    }

    /**
     * Reads a name that starts at {@code i}.
     *
     * @param limit the token that it must end before
     * @param initial whether the token begins a sentence
     * @return the name, or null where there is none
     */
    @org.jspecify.annotations.Nullable
    Mention read(int i, int limit, boolean initial) {
        if (!start.starts(i, limit, initial)) {
            return null;
        }
        first = i;
        person = false;
        organisation = false;
        gender = Gender.UNKNOWN;
        end = run.end(i, limit);
        split();
        if (nameFirst >= end) {
            return null;
        }
        classify();
        boolean uncertain = initial && end == i + 1 && !words.get(i).given();
        return new Mention(
                first, end, nameFirst, kind, gender, false, uncertain && first == nameFirst);
    }

    /** Parts titles and what else stands before a name from the name. */
    private void split() {
        nameFirst = first;
        int given = -1;
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            if (isTitle(i, word, given >= 0) && isTitleAt(i)) {
                nameFirst = behind(i);
                person = true;
                gender =
                        word.gender() == Gender.NEUTER || !word.title()
                                ? Gender.UNKNOWN
                                : word.gender();
                given = -1;
                if (tokens.is(nameFirst, "of")) {
                    int behind = behindField(nameFirst + 1);
                    nameFirst = behind < end ? behind : i;
                }
            } else if (given < 0 && word.given() && !word.ambiguous()) {
                given = i;
            }
        }
        boolean leading =
                words.get(nameFirst).given()
                        || isInitialLetter(nameFirst)
                        || isPlaceWord(given - 1)
                        || (nameFirst > first && isUnknown(nameFirst))
                        || Particles.contains(tokens, given - 1)
                        || Characters.isDash(tokens.first(given - 1))
                        || (given == nameFirst + 1 && isFamilyNameFirst());
        if (given > nameFirst && !leading && given < end - 1 && !isInitialLetter(given - 2)) {
            nameFirst = given;
            person = true;
        }
        while (nameFirst < end
                && ((words.is(nameFirst, Word.Kind.DETERMINER) && !isInitialLetter(nameFirst))
                        || words.is(nameFirst, Word.Kind.HONORIFIC)
                        || tokens.is(nameFirst, '.'))) {
            nameFirst++;
        }
    }

    /** Tells a word behind a title that can be nothing but a name. */
    private boolean isUnknown(int i) {
        Word word = words.get(i);
        return tokens.length(i) > 3
                && word.kind() == Word.Kind.NONE
                && word.noun() == Word.Noun.NONE
                && word.wordClass() == null
                && !word.title()
                && !word.place();
    }

    /**
     * Returns the token of the name behind what an office is of, as "State" in "Secretary of State
     * Ann Roe"; the end where it is the field’s own.
     */
    private int behindField(int field) {
        int i = field;
        int limit = Math.min(end, field + MAX_FIELD);
        while (i < limit && tokens.isWord(i) && !words.get(i).given() && !isUnknown(i)) {
            i++;
        }
        return i > field && i < limit && i + 1 < end && !words.isOrganisation(end - 1) ? i : end;
    }

    /** Returns the token behind a title, and behind its full stop or apostrophe. */
    private int behind(int title) {
        int next = title + 1;
        boolean mark = tokens.is(next, '.') || Characters.isApostrophe(tokens.first(next));
        if (Characters.isDash(tokens.first(next)) && !tokens.isCapitalised(next + 1)) {
            return next + 2; // "Senator-elect Roe"
        }
        next = mark && tokens.isJoined(next) ? next + 1 : next;
        return tokens.isNumber(next) ? next + 3 : next; // "Sgt. 1st Class Roe"
    }

    private boolean isTitle(int i, Word word, boolean given) {
        if (!tokens.isCapitalised(i)) {
            return false; // "del" in "Roe del Poe", and no delegate
        }
        return switch (word.honorific()) {
            case ALWAYS -> word.noun() == Word.Noun.PERSON || leads(i) || !given;
            case ALSO -> leads(i) && isBeforeGiven(i, word.given());
            case FIRST -> leads(i);
            case BEHIND -> i > first && i == nameFirst;
            case CAPITALS -> tokens.isAllCapitals(i) && leads(i) && isBeforeName(i);
            case NEVER -> word.title() || isTradeAt(i) || isPrimeMinister(i) || isExecutive(i);
        };
    }

    /** Tells a word that begins the run, or stands behind a title or a trade. */
    private boolean leads(int i) {
        return i == nameFirst
                || words.get(i - 1).noun() == Word.Noun.PERSON
                || words.is(i - 1, Word.Kind.HONORIFIC);
    }

    /**
     * Tells "Don Ramón Roe" from "Don Roe": a title that is a name too stands before a given name
     * and another.
     */
    private boolean isBeforeGiven(int i, boolean also) {
        int next = behind(i);
        Word word = words.get(next);
        boolean titles = word.title() || word.honorific() == Word.Honorific.BEHIND;
        boolean named = word.given() && !word.ambiguous();
        boolean full = next + 1 < end;
        // "Don Cuauhtémoc Roe"
        boolean foreign =
                full
                        && isUnknown(next)
                        && !FamilyNames.contains(tokens, i)
                        && !words.isOrganisation(end - 1);
        return next < end && ((titles && full) || (named && (!also || full)) || foreign);
    }

    /** Tells "DS Victoria Roe", where a given name that is a place too stands before another. */
    private boolean isBeforeName(int i) {
        int next = behind(i);
        return isBeforeGiven(i, false) || (words.get(next).given() && next + 1 < end);
    }

    /** Tells a title that a name follows, or that is all there is ("the President"). */
    private boolean isTitleAt(int i) {
        int next = behind(i);
        boolean name =
                words.get(i).given()
                        && i == first
                        && words.get(i).honorific() == Word.Honorific.NEVER;
        return next < end
                && tokens.isWord(next)
                && !tokens.is(next, "party") // "the Republican Party"
                && !isDepartment(next)
                && !name;
    }

    /** Tells "PM Roe". */
    private boolean isPrimeMinister(int i) {
        return i == first && tokens.is(i, "pm") && tokens.isAllCapitals(i);
    }

    /** Tells "Erie County Executive Ann Poe", "Chief Executive Ann Poe". */
    private boolean isExecutive(int i) {
        return i > first
                && tokens.is(i, "executive")
                && (tokens.is(i - 1, "county") || tokens.is(i - 1, "chief"));
    }

    /** Tells "the Justice Department" from "Justice Roe". */
    private boolean isDepartment(int i) {
        return i == end - 1 && (tokens.is(i, "department") || tokens.is(i, "ministry"));
    }

    /** Tells "Columnist Bai Jun", which begins a sentence, from "Driver Safety Board". */
    private boolean isTradeAt(int i) {
        Word word = words.get(i);
        return i == first
                && word.noun() == Word.Noun.PERSON
                && !word.plural()
                && !word.given()
                && !words.isOrganisation(end - 1);
    }

    private boolean isInitialLetter(int i) {
        return i >= first && i < end && tokens.length(i) == 1 && tokens.isWord(i);
    }

    private boolean isPlaceWord(int i) {
        return tokens.is(i, "san")
                || tokens.is(i, "santa")
                || tokens.is(i, "saint")
                || tokens.is(i, "st")
                || tokens.is(i, "fort")
                || tokens.is(i, "lake")
                || tokens.is(i, '.');
    }

    /** Tells "Xi Jinping", "Moon Jae-in". */
    private boolean isFamilyNameFirst() {
        int length = end - nameFirst;
        if (length < 2 || length > MAX_FAMILY_NAME_FIRST) {
            return false;
        }
        return FamilyNames.isCertain(tokens, nameFirst)
                || (FamilyNames.contains(tokens, nameFirst)
                        && Characters.isDash(tokens.first(end - 2)));
    }

    private void classify() {
        for (int i = nameFirst; i < end; i++) {
            organisation |=
                    words.isOrganisation(i)
                            && !(person && end - nameFirst <= 2)
                            && (tokens.isCapitalised(i) || !Particles.contains(tokens, i));
        }
        Word head = words.get(nameFirst);
        boolean given = head.given() && (end - nameFirst > 1 || !head.ambiguous());
        // "Kala-Roe" is a place as well as a surname.
        boolean compound =
                nameFirst == first
                        && end == nameFirst + 3
                        && Characters.isDash(tokens.first(nameFirst + 1))
                        && !words.get(end - 1).given();
        if (given && !compound && (!organisation || (person && !words.isOrganisation(end - 1)))) {
            kind = Mention.Kind.PERSON;
            // Behind a title, one word is a family name: "Senator Kelly".
            if (gender == Gender.UNKNOWN && (nameFirst == first || end - nameFirst > 1)) {
                gender = head.gender() == Gender.NEUTER ? Gender.UNKNOWN : head.gender();
            }
        } else if (words.get(end - 1).place() && !person && !organisation) {
            kind = Mention.Kind.PLACE;
            gender = Gender.NEUTER;
        } else if (organisation) {
            kind = Mention.Kind.ORGANISATION;
            gender = Gender.NEUTER;
        } else if (person || isFamilyNameFirst()) {
            kind = Mention.Kind.PERSON;
        } else if ((end - nameFirst == 1 && tokens.isAllCapitals(nameFirst))
                || words.is(first - 1, Word.Kind.DETERMINER)) {
            kind = Mention.Kind.ORGANISATION;
            gender = Gender.NEUTER;
        } else {
            kind = Mention.Kind.NAME;
        }
    }
}
