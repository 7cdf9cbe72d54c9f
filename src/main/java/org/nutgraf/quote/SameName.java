package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells whether two names with one surname are those of one bearer.
 *
 * <pre>
 *   Jane Q. Doe  Jane Doe    one: the first names agree
 *   Ann Roe-Poe  Roe-Poe     one: a surname of two words
 *   Jane Doe     John Doe    two
 * </pre>
 */
final class SameName {

    private final Tokens tokens;
    private final NameEnd ends;
    private final NameEvidence evidence;

    SameName(Tokens tokens, NameEnd ends, NameEvidence evidence) {
        this.tokens = tokens;
        this.ends = ends;
        this.evidence = evidence;
    }

    /** Tells whether two full names with one surname are one: the first names agree. */
    boolean isSameFull(Mention one, Mention other) {
        boolean organisations =
                one.kind() == Mention.Kind.ORGANISATION
                        || other.kind() == Mention.Kind.ORGANISATION;
        if (organisations && one.kind() != other.kind()) {
            return false;
        }
        int a = one.nameFirst();
        int b = other.nameFirst();
        if (Characters.fold(tokens.first(a)) != Characters.fold(tokens.first(b))) {
            return false;
        }
        boolean initial = tokens.length(a) == 1 || tokens.length(b) == 1;
        boolean prefix = isPrefix(a, b) || isPrefix(b, a);
        return (initial || prefix) && one.gender().agrees(other.gender());
    }

    /** Tells "Ann Roe-Poe" and "Roe-Poe", "Chris Van Doe" and "Van Doe": a surname of two words. */
    boolean isSameFamily(Mention one, Mention other) {
        Gender gender = NameEvidence.familyName(other).gender();
        boolean person =
                one.kind() == Mention.Kind.PERSON
                        || other.kind() == Mention.Kind.PERSON
                        || isSurname(one)
                        || isSurname(other);
        if (!person
                || isRegion(other.nameFirst())
                || !isPersonal(one)
                || !isPersonal(other)
                || !one.gender().agrees(gender)) {
            return false;
        }
        int a = ends.lastWord(one);
        int b = ends.lastWord(other);
        while (a >= one.nameFirst() && b >= other.nameFirst()) {
            if (tokens.hash(a) != tokens.hash(b)) {
                return false;
            }
            a--;
            b--;
        }
        // "Luc Doe" is not "Jean-Luc Doe".
        int rest = a >= one.nameFirst() ? a : b;
        return (a < one.nameFirst() && b < other.nameFirst())
                || !Characters.isDash(tokens.first(rest));
    }

    /** Tells "Roe-Poe", "Ter Roe" and two words in no list, which may be a surname. */
    private boolean isSurname(Mention mention) {
        int first = mention.nameFirst();
        boolean hyphen =
                mention.end() == first + 3
                        && Characters.isDash(tokens.first(first + 1))
                        && tokens.isCapitalised(first + 2);
        boolean unknown =
                mention.end() == first + 2
                        && evidence.isUnknown(first)
                        && evidence.isUnknown(first + 1);
        return hyphen || unknown || Particles.contains(tokens, first);
    }

    /** Tells "South" in "South Carolina". */
    private boolean isRegion(int i) {
        return tokens.is(i, "south") || tokens.is(i, "north") || tokens.is(i, "new");
    }

    static boolean isPersonal(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.NAME;
    }

    private boolean isPrefix(int a, int b) {
        int length = Math.min(3, tokens.length(a));
        if (tokens.length(b) < length) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            char one = Characters.fold(tokens.at(tokens.start(a) + k));
            char other = Characters.fold(tokens.at(tokens.start(b) + k));
            if (one != other) {
                return false;
            }
        }
        return true;
    }
}
