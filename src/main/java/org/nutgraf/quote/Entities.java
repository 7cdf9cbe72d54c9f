package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Who an article names: its names, those of one bearer taken together.
 *
 * <pre>
 *   Jane Doe … Ms Doe … Doe … John Doe … Mr Doe
 *   ^-------   ^-----   ^--   ^-------   ^-----
 *   1          1        1     2          2
 *   the World Eel Organization (WEO) … the WEO
 * </pre>
 *
 * <p>Full names are taken first, over the whole article, so that a surname that comes before its
 * full name, as in a standfirst, is understood too.
 */
public final class Entities {

    /** The number of bearers of one surname that are told apart. */
    private static final int MAX_NAMESAKES = 12;

    private final Tokens tokens;
    private final Mentions mentions;
    private final NameEnd ends;
    private final List<Entity> entities = new ArrayList<>();
    private final @Nullable Entity[] of;
    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, List<Entity>> byFirst = new HashMap<>();

    private Entities(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.ends = new NameEnd(tokens);
        of = new Entity[mentions.size()];
    }

    static Entities of(Words words, WordClasses classes, Mentions mentions) {
        Entities entities = new Entities(words.tokens(), mentions);
        NameEvidence evidence = new NameEvidence(words, classes);
        for (int m = 0; m < entities.mentions.size(); m++) {
            Mention mention = entities.mentions.get(m);
            if (mention.kind().isName() && entities.isFull(mention)) {
                entities.full(m, mention);
            }
        }
        entities.readAcronyms();
        for (int m = 0; m < entities.mentions.size(); m++) {
            Mention mention = entities.mentions.get(m);
            if (mention.kind().isName() && entities.of[m] == null) {
                entities.single(m, evidence.of(mention));
            }
        }
        return entities;
    }

    /** Returns who a mention by name stands for; null for other mentions. */
    public @Nullable Entity of(int mention) {
        return mention < 0 ? null : of[mention];
    }

    /**
     * Returns the only one of those who are named behind a mention, and are wanted; null where none
     * or several are.
     *
     * @param most the number of mentions that are looked at
     */
    @Nullable Entity onlyBehind(int mention, int most, Predicate<Entity> wanted) {
        Entity found = null;
        int limit = Math.min(of.length, mention + most);
        for (int at = mention + 1; at < limit; at++) {
            Entity entity = of[at];
            if (entity != null && entity != found && wanted.test(entity)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    private boolean isFull(Mention mention) {
        return ends.lastWord(mention) > mention.nameFirst();
    }

    private String key(int token) {
        return tokens.folded(token);
    }

    private void full(int m, Mention mention) {
        String last = key(ends.lastWord(mention));
        List<Entity> namesakes = byLast.computeIfAbsent(last, key -> new ArrayList<>(2));
        for (Entity entity : namesakes) {
            if (isSameFull(entity.fullest(), mention)) {
                take(m, mention, entity);
                return;
            }
            if (isSameFamily(entity.fullest(), mention)) {
                take(m, NameEvidence.familyName(mention), entity);
                return;
            }
        }
        Entity entity = create(m, mention);
        if (namesakes.size() < MAX_NAMESAKES) {
            namesakes.add(entity);
        }
        if (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.NAME) {
            List<Entity> first =
                    byFirst.computeIfAbsent(key(mention.nameFirst()), key -> new ArrayList<>(2));
            if (first.size() < MAX_NAMESAKES) {
                first.add(entity);
            }
        }
    }

    /** Lets the initials that names are given stand for them. */
    private void readAcronyms() {
        Acronyms acronyms = new Acronyms(tokens);
        for (int m = 1; m < of.length; m++) {
            Entity entity = of[m - 1];
            Mention initials = mentions.get(m);
            if (entity != null
                    && of[m] == null
                    && initials.kind().isName()
                    && acronyms.isOf(mentions.get(m - 1), initials)) {
                List<Entity> named =
                        byLast.computeIfAbsent(
                                key(ends.lastWord(initials)), key -> new ArrayList<>(2));
                if (named.size() < MAX_NAMESAKES && !named.contains(entity)) {
                    named.add(entity);
                }
            }
        }
    }

    /** Tells whether two full names with one surname are one: the first names agree. */
    private boolean isSameFull(Mention one, Mention other) {
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
    private boolean isSameFamily(Mention one, Mention other) {
        Gender gender = NameEvidence.familyName(other).gender();
        boolean person = one.kind() == Mention.Kind.PERSON || other.kind() == Mention.Kind.PERSON;
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
        return a >= one.nameFirst() ? tokens.isWord(a) : b < other.nameFirst() || tokens.isWord(b);
    }

    /** Tells "South" in "South Carolina". */
    private boolean isRegion(int i) {
        return tokens.is(i, "south") || tokens.is(i, "north") || tokens.is(i, "new");
    }

    private static boolean isPersonal(Mention mention) {
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

    private void single(int m, Mention mention) {
        String key = key(ends.lastWord(mention));
        Mention family = NameEvidence.familyName(mention);
        Entity found = best(byLast.get(key), family, m);
        if (found != null) {
            take(m, family, found);
            return;
        }
        found = best(byFirst.get(key), mention, m);
        if (found != null) {
            take(m, mention, found);
            return;
        }
        Entity entity = create(m, mention);
        byLast.computeIfAbsent(key, any -> new ArrayList<>(2)).add(entity);
    }

    /** Returns the namesake that was named most before the mention; where none was, the next. */
    private @Nullable Entity best(@Nullable List<Entity> namesakes, Mention mention, int m) {
        if (namesakes == null) {
            return null;
        }
        Entity best = null;
        for (Entity entity : namesakes) {
            if (!entity.gender().agrees(mention.gender())
                    || (mention.kind() == Mention.Kind.PERSON
                            && entity.fullest().kind() == Mention.Kind.ORGANISATION)) {
                continue;
            }
            if (best == null || isBetter(entity, best, m)) {
                best = entity;
            }
        }
        return best;
    }

    private static boolean isBetter(Entity entity, Entity best, int m) {
        boolean known = entity.firstMention() < m;
        boolean bestKnown = best.firstMention() < m;
        if (known != bestKnown) {
            return known;
        }
        return known && entity.count() > best.count();
    }

    private Entity create(int m, Mention mention) {
        Entity entity = new Entity(entities.size(), m, mention);
        entities.add(entity);
        take(m, mention, entity);
        return entity;
    }

    private void take(int m, Mention mention, Entity entity) {
        of[m] = entity;
        entity.add(mention, isLocated(mention));
    }

    private boolean isLocated(Mention mention) {
        int before = mention.first() - 1;
        return tokens.is(before, "in") || tokens.is(before, "near") || tokens.is(before, "across");
    }

    public int size() {
        return entities.size();
    }
}
