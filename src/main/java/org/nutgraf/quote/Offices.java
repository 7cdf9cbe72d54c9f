package org.nutgraf.quote;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Cells;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** Which offices and positions an article states, for whom. */
final class Offices {

    /** What the holders of offices are called by another noun. */
    private static final Lexicon<List<String>> CALLED =
            Lexicon.of(
                    Table.read(Offices.class, "office-nouns.tsv"),
                    "office",
                    row -> Cells.parts(row.get("called")));

    private final Tokens tokens;
    private final Words words;
    private final @Nullable Span[] roleOf;

    Offices(Scene scene) {
        this.tokens = scene.tokens();
        this.words = scene.words();
        Entities entities = scene.entities();
        this.roleOf = new Span[entities.size()];
        RoleReader roles = new RoleReader(scene);
        read(scene, roles::read);
        RoleBefore before = new RoleBefore(words, scene.stretches());
        read(scene, before::read);
        RolePredicate predicate = new RolePredicate(scene);
        read(scene, predicate::read);
    }

    /** Reads the role of each person for whom none is known. */
    private void read(Scene scene, Function<Mention, @Nullable Span> reader) {
        for (int m = 0; m < scene.mentions().size(); m++) {
            Entity entity = scene.entities().of(m);
            if (entity != null
                    && roleOf[entity.number()] == null
                    && entity.fullest().kind() != Mention.Kind.ORGANISATION
                    && entity.fullest().kind() != Mention.Kind.PLACE) {
                roleOf[entity.number()] = whole(reader.apply(scene.mentions().get(m)));
            }
        }
    }

    /** Takes the word before a hyphen into a role: "hedge-fund manager". */
    private @Nullable Span whole(@Nullable Span role) {
        int i = role == null ? 0 : tokens.firstFrom(role.start());
        boolean cut =
                i > 0
                        && Characters.isDash(tokens.first(i))
                        && tokens.isJoined(i)
                        && tokens.isJoined(i + 1)
                        && tokens.isWord(i - 1);
        return role == null || !cut ? role : new Span(tokens.start(i - 1), role.end());
    }

    /** Returns the role that the article states first; null where it states none. */
    @Nullable Span of(Entity entity) {
        return roleOf[entity.number()];
    }

    /** Tells whether somebody holds the office that a noun names: "the senator". */
    boolean holds(Entity entity, Mention noun) {
        Span role = roleOf[entity.number()];
        return role != null
                && entity.gender().agrees(noun.gender())
                && isHead(role, noun.nameFirst());
    }

    /** Tells whether the noun is the head of a role, or stands for it. */
    private boolean isHead(Span role, int noun) {
        int head = head(role);
        boolean vice = tokens.is(head - 1, "vice") && !tokens.is(noun - 1, "vice");
        return head >= 0 && !vice && (isSameOffice(head, noun) || isCalled(head, noun));
    }

    /**
     * Returns the last noun for a person, up to where the role says of what; -1 if there is none.
     */
    private int head(Span role) {
        int head = -1;
        int i = tokens.firstFrom(role.start());
        for (; i < tokens.size() && tokens.end(i) <= role.end(); i++) {
            if (words.get(i).noun() == Word.Noun.PERSON) {
                head = i;
            } else if (head >= 0 && words.is(i, Word.Kind.PREPOSITION)) {
                break;
            }
        }
        return head;
    }

    /** Tells whether the role of somebody has the last word of a name in it. */
    boolean isStatedWith(Entity entity, Mention name) {
        Span role = roleOf[entity.number()];
        return role != null && isIn(role, name.last());
    }

    /** Tells "mother of two", which says nothing of whose mother somebody is. */
    boolean isCounted(Entity entity) {
        Span role = roleOf[entity.number()];
        if (role == null) {
            return false;
        }
        for (int i = tokens.firstFrom(role.start());
                i < tokens.size() && tokens.end(i) <= role.end();
                i++) {
            if (tokens.is(i, "of")
                    && (tokens.isNumber(i + 1) || words.is(i + 1, Word.Kind.NUMERAL))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether somebody is known to hold another office than a noun names, or that of another
     * place; a mayor may be a party’s leader.
     *
     * @param place the name that stands with the noun, or null
     */
    boolean holdsAnother(Entity entity, Mention noun, @Nullable Mention place) {
        Span role = roleOf[entity.number()];
        if (role == null) {
            return false;
        }
        if (holds(entity, noun)) {
            return place != null && isStatedWithAnother(entity, place);
        }
        int head = head(role);
        int named = noun.nameFirst();
        return head >= 0
                && words.get(head).title()
                && words.get(named).title()
                && !tokens.is(named, "leader")
                && !tokens.is(named, "democrat")
                && !tokens.is(named, "republican");
    }

    /** Tells whether the role of somebody has a name in it, and not this one. */
    boolean isStatedWithAnother(Entity entity, Mention name) {
        Span role = roleOf[entity.number()];
        if (role == null || isIn(role, name.last())) {
            return false;
        }
        for (int i = tokens.firstFrom(role.start());
                i < tokens.size() && tokens.end(i) <= role.end();
                i++) {
            if (tokens.isCapitalised(i)
                    && words.is(i, Word.Kind.NONE)
                    && words.get(i).noun() == Word.Noun.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the role of somebody is an office, and not a deputy's or one they left. */
    boolean isStated(Entity entity, Mention office) {
        Span role = roleOf[entity.number()];
        if (role == null) {
            return false;
        }
        int length = office.end() - office.first();
        for (int i = tokens.firstFrom(role.start());
                i + length <= tokens.size() && tokens.end(i + length - 1) <= role.end();
                i++) {
            boolean first = tokens.start(i) == role.start();
            if (isAt(i, office)
                    && !words.is(i - 1, Word.Kind.HONORIFIC)
                    && (first || !isDeputy(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether somebody's role is that of a prime minister, in one spelling or the other. */
    boolean isPrimeMinister(Entity entity) {
        Span role = roleOf[entity.number()];
        if (role == null) {
            return false;
        }
        int i = tokens.firstFrom(role.start());
        for (; i + 1 < tokens.size() && tokens.end(i + 1) <= role.end(); i++) {
            boolean former =
                    words.is(i - 1, Word.Kind.HONORIFIC) && tokens.start(i) != role.start();
            if (tokens.is(i, "prime") && tokens.is(i + 1, "minister") && !former) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int i, Mention office) {
        for (int k = 0; k < office.end() - office.first(); k++) {
            if (!isSameWord(i + k, office.first() + k)) {
                return false;
            }
        }
        return true;
    }

    /** Tells "Vice" before "President", "Deputy" before "Governor". */
    private boolean isDeputy(int i) {
        return words.get(i).noun() == Word.Noun.PERSON
                || tokens.is(i, "vice")
                || tokens.is(i, "shadow")
                || tokens.is(i, '-');
    }

    private boolean isIn(Span role, int word) {
        for (int i = tokens.firstFrom(role.start());
                i < tokens.size() && tokens.end(i) <= role.end();
                i++) {
            if (isSameWord(i, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameWord(int one, int other) {
        return tokens.hash(one) == tokens.hash(other)
                && tokens.length(one) == tokens.length(other)
                && isSameOffice(one, other);
    }

    /** Tells "lawmaker" of "Sen." */
    private boolean isCalled(int office, int noun) {
        List<String> called = CALLED.get(tokens, office);
        return called != null && called.stream().anyMatch(word -> tokens.is(noun, word));
    }

    private boolean isSameOffice(int one, int other) {
        int length = Math.min(tokens.length(one), tokens.length(other));
        // "Sen." and "senator": the short form is the beginning of the long.
        return (length >= 3 || tokens.length(one) == tokens.length(other))
                && tokens.text()
                        .regionMatches(
                                true,
                                tokens.start(one),
                                tokens.text(),
                                tokens.start(other),
                                length);
    }
}
