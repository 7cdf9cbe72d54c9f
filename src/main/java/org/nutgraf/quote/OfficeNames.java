package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Who is meant by an office with the capitals of a name, where the article names its holder.
 *
 * <pre>
 *   Prime Minister Jane Doe …   the Prime Minister said
 *   Jane Doe, the archdeacon …  the Archdeacon said
 * </pre>
 *
 * <p>It looks over a bounded number of mentions.
 */
final class OfficeNames {

    /** The number of mentions that the holder is looked for in, before and behind. */
    private static final int MAX_LOOK = 120;

    /** The number of words of an office at most, without and with what it is over. */
    private static final int MAX_WORDS = 5;

    private static final int MAX_WORDS_WITH_FIELD = 10;

    private final Tokens tokens;
    private final Words words;
    private final Mentions mentions;
    private final Entities entities;
    private final Offices offices;

    OfficeNames(Scene scene, Offices offices) {
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.mentions = scene.mentions();
        this.entities = scene.entities();
        this.offices = offices;
    }

    /** Returns who holds the office that the name {@code m} is; null where it is none. */
    @Nullable Entity holder(int m) {
        Mention office = mentions.get(m);
        if (!isOffice(office) && !isShort(office)) {
            return null;
        }
        int least = Math.max(0, m - MAX_LOOK);
        for (int at = m - 1; at >= least; at--) {
            Entity entity = entities.of(at);
            if (entity != null && holds(entity, office)) {
                return entity;
            }
        }
        return entities.onlyBehind(m, MAX_LOOK, entity -> holds(entity, office));
    }

    private boolean holds(Entity entity, Mention office) {
        return (entity.isPerson() || entity.titled() > 0)
                && !words.isOrganisation(entity.fullest().last())
                && (isShort(office)
                        ? offices.isPrimeMinister(entity)
                        : offices.isStated(entity, office));
    }

    /** Tells "the PM", and "PM Roe" where it is read as a name. */
    private boolean isShort(Mention mention) {
        return tokens.is(mention.first(), "pm")
                && tokens.isAllCapitals(mention.first())
                && mention.end() == mention.first() + 1;
    }

    private boolean isOffice(Mention mention) {
        int length = mention.end() - mention.first();
        return tokens.is(mention.first() - 1, "the")
                && ((length <= MAX_WORDS && isOffice(mention.last()))
                        || (length <= MAX_WORDS_WITH_FIELD && isOverField(mention)));
    }

    private boolean isOffice(int i) {
        Word word = words.get(i);
        return word.noun() == Word.Noun.PERSON && !word.plural() && !word.given();
    }

    /** Tells "President of the Growers Association", whose last word is the field's. */
    private boolean isOverField(Mention mention) {
        for (int i = mention.first() + 1; i < mention.last(); i++) {
            if (tokens.is(i, "of") || tokens.is(i, "for")) {
                return isOffice(i - 1);
            }
        }
        return false;
    }
}
