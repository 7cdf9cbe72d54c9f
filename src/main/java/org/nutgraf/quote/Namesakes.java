package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Who an article names, by the words of their names.
 *
 * <pre>
 *   Ana Roe y Poe
 *   ^   ^     ^ last
 *   |   middle: where one word is said, as good as last
 *   first
 * </pre>
 *
 * <p>Of the bearers of one word a bounded number is told apart.
 */
final class Namesakes {

    private static final int MAX_NAMESAKES = 12;

    /** The number of tokens of a name that a shorter one may begin at most. */
    private static final int MAX_TOKENS = 10;

    private final Tokens tokens;
    private final NameEnd ends;
    private final NameEvidence evidence;
    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, List<Entity>> byFirst = new HashMap<>();
    private final Map<String, List<Entity>> byMiddle = new HashMap<>();

    Namesakes(Tokens tokens, NameEnd ends, NameEvidence evidence) {
        this.tokens = tokens;
        this.ends = ends;
        this.evidence = evidence;
    }

    /** Returns those whose surname a mention ends in. */
    List<Entity> named(Mention mention) {
        return byLast.getOrDefault(tokens.folded(ends.lastWord(mention)), List.of());
    }

    /** Adds somebody by the last word of a mention. */
    void add(Mention mention, Entity entity) {
        add(byLast, ends.lastWord(mention), entity);
    }

    /** Adds somebody by a full name. */
    void addFull(Mention mention, Entity entity) {
        add(mention, entity);
        if (SameName.isPersonal(mention)) {
            add(byFirst, mention.nameFirst(), entity);
            addMiddle(mention, entity);
        }
    }

    private void add(Map<String, List<Entity>> map, int word, Entity entity) {
        List<Entity> known = map.computeIfAbsent(tokens.folded(word), key -> new ArrayList<>(2));
        if (known.size() < MAX_NAMESAKES && !known.contains(entity)) {
            known.add(entity);
        }
    }

    /** Lets the words between a given name and the last, as of a double surname, stand for it. */
    private void addMiddle(Mention mention, Entity entity) {
        int last = ends.lastWord(mention);
        for (int i = mention.nameFirst() + 1; i < last; i++) {
            boolean name = isLinked(i) || (evidence.isUnknown(i) && evidence.isUnknown(last));
            if (name
                    && tokens.isCapitalised(i)
                    && tokens.length(i) > 2
                    && !Particles.contains(tokens, i)) {
                add(byMiddle, i, entity);
            }
        }
    }

    /** Tells "Roe" in "Ana Roe y Poe", "Ana Roe del Poe" and "Ana Roe-Poe". */
    private boolean isLinked(int i) {
        return Particles.contains(tokens, i + 1) || Characters.isDash(tokens.first(i + 1));
    }

    /**
     * Returns who bears a surname with a hyphen before another: "Roe-Poe" of "Ana Roe-Poe y Doe";
     * null where nobody does.
     */
    @Nullable Entity compound(int m, Mention mention) {
        int first = mention.nameFirst();
        return mention.end() == first + 3 && Characters.isDash(tokens.first(first + 1))
                ? best(byMiddle.get(tokens.folded(first + 2)), mention, m)
                : null;
    }

    /**
     * Returns the person whose full name goes on where a mention of two words or more ends: "Ana
     * Roe" of "Ana Roe Poe"; null where there is none.
     */
    @Nullable Entity begunBy(Mention mention) {
        int first = mention.nameFirst();
        boolean unknown = evidence.isUnknown(first) && evidence.isUnknown(first + 1);
        if (mention.kind() != Mention.Kind.PERSON
                && !(mention.kind() == Mention.Kind.NAME && unknown)) {
            return null;
        }
        for (Entity entity : byFirst.getOrDefault(tokens.folded(first), List.of())) {
            if (SameName.isPersonal(entity.fullest())
                    && entity.gender().agrees(mention.gender())
                    && begins(mention, entity.fullest())) {
                return entity;
            }
        }
        return null;
    }

    private boolean begins(Mention mention, Mention full) {
        int length = mention.end() - mention.nameFirst();
        // "Ana Roe" is not "Ana Roe-Poe".
        int whole = full.end() - full.nameFirst();
        if (length >= whole || whole > MAX_TOKENS || !tokens.isWord(full.nameFirst() + length)) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (tokens.hash(mention.nameFirst() + k) != tokens.hash(full.nameFirst() + k)) {
                return false;
            }
        }
        // "Ana Roe" of "Ana Roe Got Real" is no name.
        for (int i = full.nameFirst() + length; i < full.end(); i++) {
            if (tokens.isWord(i) && !Particles.contains(tokens, i) && !evidence.isName(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns who a name of one word stands for, by surname first; null where none is known.
     *
     * @param m the index of the mention
     * @param family the mention as a surname
     */
    @Nullable Entity known(int m, Mention mention, Mention family) {
        String key = tokens.folded(ends.lastWord(mention));
        Entity found = best(byLast.get(key), family, m);
        if (found == null) {
            found = best(byFirst.get(key), mention, m);
        }
        return found == null ? best(byMiddle.get(key), family, m) : found;
    }

    /** Returns the namesake that was named most before the mention; where none was, the next. */
    private static @Nullable Entity best(@Nullable List<Entity> namesakes, Mention mention, int m) {
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
}
