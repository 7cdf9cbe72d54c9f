package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Finds those who a pronoun may stand for: people named before it or called by a noun, the nearest
 * first, in a bounded number.
 */
final class PronounCandidates {

    /** The number of mentions looked back over, and the number of candidates taken. */
    private static final int MAX_LOOK_BACK = 50;

    private static final int MAX_CANDIDATES = 7;

    /** Words that names of places and things begin with, and hardly any of people. */
    private static final Lexicon<Boolean> THINGS =
            Lexicon.of(Table.read(Antecedents.class, "thing-heads.tsv"), "word", row -> true);

    private static final Lexicon<Boolean> FEASTS =
            Lexicon.of(Table.read(Antecedents.class, "feasts.tsv"), "feast", row -> true);

    private final Scene scene;
    private final Antecedents antecedents;
    private final RecentSpeaker recent;
    private final CommonNouns commonNouns;

    // In which look back each entity was met last, so that it is judged once.
    private final int[] lookedAt;
    private int look;

    PronounCandidates(Scene scene, Antecedents antecedents, RecentSpeaker recent, int entities) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.recent = recent;
        this.commonNouns = new CommonNouns(scene, scene.entities());
        this.lookedAt = new int[entities];
    }

    /**
     * Returns the latest mention of each candidate.
     *
     * @param gender what the pronoun tells; unknown for men and women
     */
    List<Integer> of(int m, Gender gender) {
        List<Integer> candidates = new ArrayList<>();
        look++;
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least && candidates.size() < MAX_CANDIDATES; at--) {
            Entity entity = antecedents.entity(at);
            if (entity != null && lookedAt[entity.number()] != look) {
                lookedAt[entity.number()] = look;
                if (mayBe(entity, gender)) {
                    candidates.add(at);
                }
            }
        }
        return candidates.size() < 2 ? candidates : withoutAsker(m, candidates);
    }

    /** Leaves out who just asked, where it may be somebody else who answers. */
    private List<Integer> withoutAsker(int m, List<Integer> candidates) {
        int asks = recent.asker(m);
        Entity asker = asks < 0 ? null : antecedents.entity(asks);
        if (asker == null) {
            return candidates;
        }
        List<Integer> others =
                candidates.stream().filter(c -> antecedents.entity(c) != asker).toList();
        return others.stream().anyMatch(c -> mayAnswer(c, asks)) ? others : candidates;
    }

    /** Tells who spoke, or is named by who asks. */
    private boolean mayAnswer(int candidate, int asks) {
        Entity entity = antecedents.entity(candidate);
        Mentions mentions = scene.mentions();
        return (entity != null && entity.spoken() > 0)
                || scene.isSameSentence(
                        mentions.get(asks).first(), mentions.get(candidate).first());
    }

    private boolean mayBe(Entity entity, Gender gender) {
        if (entity.gender() == Gender.NEUTER || !entity.gender().agrees(gender)) {
            return false;
        }
        if (!entity.isNamed()) {
            return true;
        }
        return (entity.fullest().kind() != Mention.Kind.ORGANISATION || entity.described() > 0)
                && !commonNouns.contains(entity)
                && !isPlace(entity)
                && !isAdjective(entity)
                && !isThing(entity);
    }

    /** Tells "Virginia" of "in Virginia", which could be a given name. */
    private static boolean isPlace(Entity entity) {
        Mention name = entity.fullest();
        return entity.located() > 0
                && name.end() == name.nameFirst() + 1
                && entity.titled() == 0
                && entity.described() == 0
                && entity.spoken() == 0;
    }

    /** Tells "British" and "Democratic" from a surname that is an adjective too. */
    private boolean isAdjective(Entity entity) {
        Mention name = entity.fullest();
        return name.kind() == Mention.Kind.NAME
                && name.end() == name.nameFirst() + 1
                && entity.titled() == 0
                && entity.described() == 0
                && entity.spoken() == 0
                && (scene.words().get(name.nameFirst()).wordClass() == WordClass.ADJECTIVE
                        || DemonymReader.contains(scene.tokens(), name.nameFirst()));
    }

    /** Tells "Lake Doe", "Doe Conservation" and "Easter", which are nobody's names. */
    private boolean isThing(Entity entity) {
        Mention name = entity.fullest();
        Tokens tokens = scene.tokens();
        if (name.kind() != Mention.Kind.NAME || entity.titled() > 0 || entity.described() > 0) {
            return false;
        }
        if (name.end() - name.nameFirst() < 2) {
            return FEASTS.contains(tokens, name.nameFirst());
        }
        if (entity.spoken() > 0) {
            return false;
        }
        int last = name.last();
        return THINGS.contains(tokens, name.nameFirst())
                || tokens.endsWith(last, "tion")
                || tokens.endsWith(last, "sion")
                || tokens.endsWith(last, "ism")
                || tokens.endsWith(last, "ness");
    }
}
