package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells what a name of one word says of its bearer.
 *
 * <pre>
 *   the Pentagon said        an organisation
 *   the Doe campaign said    nothing: the article belongs to the noun behind the name
 *   Mark Kelly … Kelly       nothing: as a given name it would be a woman’s
 * </pre>
 */
final class NameEvidence {

    private final Words words;
    private final Tokens tokens;
    private final WordClasses classes;

    NameEvidence(Words words, WordClasses classes) {
        this.words = words;
        this.tokens = words.tokens();
        this.classes = classes;
    }

    /** Returns the mention, without its kind and gender where only another’s article gave them. */
    Mention of(Mention mention) {
        return mention.kind() == Mention.Kind.ORGANISATION && isModifier(mention)
                ? mention.as(Mention.Kind.NAME, Gender.UNKNOWN)
                : mention;
    }

    /** Tells capitals before a colon, which may be the surname of who speaks behind it. */
    boolean isLabel(Mention mention) {
        return mention.kind() == Mention.Kind.ORGANISATION
                && tokens.startsLine(mention.first())
                && tokens.is(mention.end(), ':')
                && !words.isOrganisation(mention.last());
    }

    /** Returns a single word as a family name, which tells no gender: "Kelly" of "Mark Kelly". */
    static Mention familyName(Mention mention) {
        boolean told =
                mention.kind() == Mention.Kind.PERSON && mention.first() == mention.nameFirst();
        return told ? mention.as(mention.kind(), Gender.UNKNOWN) : mention;
    }

    /** Tells "Don Ramón", of which the first word is a title or a name. */
    boolean isDoubtfullyTitled(Mention mention) {
        int first = mention.nameFirst();
        if (mention.end() != first + 2) {
            return false;
        }
        return switch (words.get(first).honorific()) {
            case ALSO -> true;
            case CAPITALS -> tokens.isAllCapitals(first);
            case NEVER, ALWAYS, FIRST, BEHIND -> false;
        };
    }

    /** Tells a given name, and a word that is in no list. */
    boolean isName(int i) {
        return words.get(i).given() || isUnknown(i);
    }

    /** Tells a word that is in no list, and so can be a surname. */
    boolean isUnknown(int i) {
        Word word = words.get(i);
        return word.kind() == Word.Kind.NONE
                && word.noun() == Word.Noun.NONE
                && word.wordClass() == null
                && !word.given()
                && !word.place();
    }

    /** Returns a mention whose first word is its title. */
    static Mention withoutFirst(Mention mention) {
        return new Mention(
                mention.first(),
                mention.end(),
                mention.nameFirst() + 1,
                Mention.Kind.PERSON,
                Gender.UNKNOWN,
                mention.plural(),
                mention.initial());
    }

    /**
     * Tells a name that stands as those of places and things do: "to Leeds", "the Leeds road",
     * "(Leeds)", "Leeds’s Ann Roe", "the mayor of Leeds".
     */
    boolean isPlaced(Mention mention) {
        int before = mention.first() - 1;
        int next = mention.end();
        return (isOneWord(mention) && (isBehindSmallWord(before) || isRoad(before, next)))
                || isOwner(next)
                || (tokens.is(before, "of") && words.get(before - 1).title())
                || (tokens.is(before, '(') && (tokens.is(next, ')') || tokens.is(next, ',')))
                || (DoubleMarks.width(tokens, before) > 0 && DoubleMarks.width(tokens, next) > 0);
    }

    /** Tells "Leeds" and "Leeds-Roe". */
    private boolean isOneWord(Mention mention) {
        int length = mention.end() - mention.nameFirst();
        return length == 1 || (length == 3 && isCompound(mention.nameFirst() + 1));
    }

    private boolean isRoad(int before, int next) {
        return words.is(before, Word.Kind.DETERMINER) && isNoun(next);
    }

    /** Tells the end of "Leeds’s" before a person. */
    private boolean isOwner(int next) {
        return Possessives.isEnding(tokens, next)
                && words.get(next + 1).given()
                && tokens.isCapitalised(next + 2);
    }

    /**
     * Tells a name that a noun calls an organisation: "the airline Leeds", and not "told the court
     * Leeds had left".
     */
    boolean isOrganised(Mention mention) {
        int before = mention.first() - 1;
        Word noun = words.get(before);
        if (noun.noun() != Word.Noun.ORGANISATION
                || noun.plural()
                || tokens.isCapitalised(before)
                || tokens.startsLine(mention.first())) {
            return false;
        }
        int article = words.is(before - 1, Word.Kind.DETERMINER) ? before - 1 : before - 2;
        return words.is(article, Word.Kind.DETERMINER) && words.get(article - 1).cue() == null;
    }

    private boolean isBehindSmallWord(int before) {
        return tokens.is(before, "to")
                || tokens.is(before, "from")
                || tokens.is(before, "at")
                || tokens.is(before, "on")
                || tokens.is(before, "of")
                || tokens.is(before, "off")
                || tokens.is(before, "outside")
                || tokens.is(before, "around")
                || tokens.is(before, "between");
    }

    private boolean isModifier(Mention mention) {
        int name = mention.nameFirst();
        int next = mention.end();
        return next == name + 1
                && words.is(mention.first() - 1, Word.Kind.DETERMINER)
                && !words.isOrganisation(name)
                && !tokens.isAllCapitals(name)
                && (isCompound(next) || isNoun(next));
    }

    /** Tells the hyphen in "the Doe-Roe debate". */
    private boolean isCompound(int i) {
        return Characters.isDash(tokens.first(i)) && tokens.isJoined(i) && tokens.isJoined(i + 1);
    }

    /** Tells a noun, or an adjective before one, and no verb that the name is the subject of. */
    private boolean isNoun(int i) {
        if (!tokens.isWord(i) || tokens.isCapitalised(i) || !words.is(i, Word.Kind.NONE)) {
            return false;
        }
        return switch (classes.at(i)) {
            case NOUN, NOUN_VERB, VERB, PLURAL, PEOPLE, DOCUMENT, TITLE, ADJECTIVE -> true;
            case NOUN_VERB_S -> words.get(i).noun() == Word.Noun.PERSON;
            default -> false;
        };
    }
}
