package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Tells whose name is a person's, by what stands with it.
 *
 * <pre>
 *   farmer Nosi Poe … Nosi Poe, 58, … Nosi Poe, who
 *   ^----^                      ^^             ^-^
 * </pre>
 *
 * <p>It looks at a bounded number of tokens beside each name.
 */
final class PersonEvidence {

    private final Tokens tokens;
    private final Words words;

    PersonEvidence(Words words) {
        this.tokens = words.tokens();
        this.words = words;
    }

    /** Tells whether an age, a trade or "who" stands with a name. */
    boolean standsWith(Mention name) {
        if (!name.kind().isName()
                || name.kind() == Mention.Kind.PLACE
                || (name.kind() == Mention.Kind.ORGANISATION && !mayBePerson(name))) {
            return false;
        }
        int before = name.first() - 1;
        int end = name.end();
        int behind = tokens.is(end, ',') ? end + 1 : end;
        return (words.get(before).noun() == Word.Noun.PERSON && isTrade(before, name))
                || tokens.is(behind, "who")
                || (behind > end && isAge(behind) && tokens.is(behind + 1, ','));
    }

    /**
     * Tells a name that only looks like an organisation’s: of several words, without an article.
     */
    private boolean mayBePerson(Mention name) {
        return name.end() - name.nameFirst() > 1
                && !words.is(name.first() - 1, Word.Kind.DETERMINER);
    }

    private boolean isTrade(int noun, Mention name) {
        return name.first() == name.nameFirst()
                && !tokens.startsLine(name.first())
                && name.end() - name.first() > 1
                && !words.get(noun).plural();
    }

    private boolean isAge(int i) {
        return tokens.isNumber(i) && tokens.length(i) <= 2;
    }
}
