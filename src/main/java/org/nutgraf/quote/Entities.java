package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    private final Tokens tokens;
    private final Mentions mentions;
    private final NameEnd ends;
    private final NameEvidence evidence;
    private final List<Entity> entities = new ArrayList<>();
    private final @Nullable Entity[] of;
    private final Namesakes namesakes;
    private final SameName same;

    private Entities(Words words, WordClasses classes, Mentions mentions) {
        this.tokens = words.tokens();
        this.mentions = mentions;
        this.evidence = new NameEvidence(words, classes);
        this.ends = new NameEnd(tokens);
        this.namesakes = new Namesakes(tokens, ends, evidence);
        this.same = new SameName(tokens, ends, evidence);
        of = new Entity[mentions.size()];
    }

    static Entities of(Words words, WordClasses classes, Mentions mentions) {
        Entities entities = new Entities(words, classes, mentions);
        NameEvidence evidence = entities.evidence;
        for (int m = 0; m < entities.mentions.size(); m++) {
            Mention mention = entities.mentions.get(m);
            if (mention.kind().isName()
                    && entities.isFull(mention)
                    && !evidence.isDoubtfullyTitled(mention)) {
                entities.full(m, mention);
            }
        }
        for (int m = 0; m < entities.mentions.size(); m++) {
            Mention mention = entities.mentions.get(m);
            if (mention.kind().isName() && evidence.isDoubtfullyTitled(mention)) {
                entities.doubtful(m, mention);
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

    private void full(int m, Mention mention) {
        for (Entity entity : namesakes.named(mention)) {
            if (same.isSameFull(entity.fullest(), mention)) {
                take(m, mention, entity);
                return;
            }
            if (same.isSameFamily(entity.fullest(), mention)) {
                take(m, NameEvidence.familyName(mention), entity);
                return;
            }
        }
        Entity known = namesakes.compound(m, mention);
        if (known == null) {
            known = namesakes.begunBy(mention);
        }
        if (known != null) {
            take(m, mention, known);
            return;
        }
        namesakes.addFull(mention, create(m, mention));
    }

    /** Takes "Don Ramón" for a title and a name where the article names Ramón Roe. */
    private void doubtful(int m, Mention mention) {
        Mention titled = NameEvidence.withoutFirst(mention);
        Entity known = namesakes.known(m, titled, titled);
        boolean capitals = tokens.isAllCapitals(mention.nameFirst());
        if (known == null || !(capitals || isFirst(known, titled))) {
            full(m, mention);
        } else {
            take(m, titled, known);
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
                namesakes.add(initials, entity);
            }
        }
    }

    private void single(int m, Mention mention) {
        Mention name =
                evidence.isLabel(mention) ? mention.as(Mention.Kind.NAME, Gender.UNKNOWN) : mention;
        Mention family = NameEvidence.familyName(name);
        Entity found = namesakes.known(m, name, family);
        if (found != null) {
            boolean first = isFirst(found, mention);
            take(m, first ? name : family, found);
            return;
        }
        namesakes.add(mention, create(m, mention));
    }

    /** Tells a given name, which may tell the gender that it would not as a surname. */
    private boolean isFirst(Entity entity, Mention mention) {
        int name = entity.fullest().nameFirst();
        return isFull(entity.fullest()) && tokens.hash(name) == tokens.hash(mention.nameFirst());
    }

    private Entity create(int m, Mention mention) {
        Entity entity = new Entity(entities.size(), m, mention);
        entities.add(entity);
        take(m, mention, entity);
        return entity;
    }

    private void take(int m, Mention mention, Entity entity) {
        of[m] = entity;
        if (isShouted(entity.fullest()) && !isShouted(mention)) {
            entity.prefer(mention);
        }
        entity.add(
                mention,
                isLocated(mention),
                evidence.isPlaced(mention),
                evidence.isOrganised(mention));
    }

    /** Tells "JANE DOE". */
    private boolean isShouted(Mention mention) {
        return tokens.isAllCapitals(mention.nameFirst()) && tokens.isAllCapitals(mention.last());
    }

    private boolean isLocated(Mention mention) {
        int before = mention.first() - 1;
        return tokens.is(before, "in") || tokens.is(before, "near") || tokens.is(before, "across");
    }

    public int size() {
        return entities.size();
    }
}
