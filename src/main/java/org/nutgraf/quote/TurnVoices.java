package org.nutgraf.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.SpeakerLabel;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Tells whose the labels of a transcript are.
 *
 * <pre>
 *   JANE DOE, HOST: …   DOE: …        one voice, known by the last word of the name
 *   THE WITNESS: …                    somebody, by a noun for people
 *   The Review: … ?                   who asks, repeatedly
 *   Update: …   WASHINGTON: …         nobody
 * </pre>
 */
final class TurnVoices {

    private final Scene scene;
    private final Tokens tokens;
    private final Map<String, Voice> voices = new HashMap<>();
    private final Map<String, Entity> named = new HashMap<>();
    private boolean people;

    /** What is known of one who speaks. */
    private static final class Voice {
        private int turns;
        private int asked;
        private int spoken;
        private boolean person;
        private boolean known;
        private @Nullable Span description;
    }

    TurnVoices(Scene scene, List<LabelledBlock> labelled) {
        this.scene = scene;
        this.tokens = scene.tokens();
        NoCues labels = new NoCues(scene);
        NameEnd ends = new NameEnd(tokens);
        for (int m = 0; m < scene.mentions().size() && !labelled.isEmpty(); m++) {
            Entity entity = scene.entities().of(m);
            if (entity != null && isPersonal(entity)) {
                Mention name = entity.fullest();
                int last = ends.lastWord(name);
                if (last > name.nameFirst()) {
                    named.putIfAbsent(tokens.folded(last), entity);
                }
            }
        }
        for (LabelledBlock one : labelled) {
            if (!labels.isNoCue(one.label().end() - 1, one.label().first())) {
                add(one);
            }
        }
    }

    private void add(LabelledBlock one) {
        SpeakerLabel label = one.label();
        Voice voice = voices.computeIfAbsent(one.key(), key -> new Voice());
        voice.turns++;
        voice.asked += one.speech().asks() ? 1 : 0;
        voice.spoken += one.speech().isSpoken() ? 1 : 0;
        voice.person |= label.kind() != SpeakerLabel.Kind.NAME || isPerson(label);
        voice.known |= isWord(label);
        people |= voice.person;
        if (voice.description == null
                && label.descriptionFirst() < label.descriptionEnd()
                && !tokens.is(label.descriptionFirst(), "byline")) {
            voice.description = tokens.span(label.descriptionFirst(), label.descriptionEnd());
        }
    }

    /** Tells whether somebody speaks behind a label. */
    boolean isVoice(LabelledBlock one) {
        Voice voice = voices.get(one.key());
        if (voice == null) {
            return false;
        }
        boolean again = voice.turns > 1 && 2 * voice.spoken >= voice.turns;
        boolean asks = again && 2 * voice.asked >= voice.turns;
        // Where no person is named, capitals tell at least that the label is no heading.
        boolean told = people || tokens.isAllCapitals(one.label().nameEnd() - 1);
        return voice.person || (people && asks) || (told && again && !voice.known);
    }

    /** Tells a name of a person, and a noun for one. */
    private boolean isPerson(SpeakerLabel label) {
        int last = label.nameEnd() - 1;
        Word.Noun noun = scene.words().get(last).noun();
        if (noun == Word.Noun.PERSON || tokens.is(last, "court") || tokens.isNumber(last)) {
            return true;
        }
        Entity entity = entity(last);
        return entity != null && isPersonal(entity);
    }

    static boolean isPersonal(Entity entity) {
        Mention name = entity.fullest();
        return entity.isPerson()
                || (name.kind() == Mention.Kind.NAME && name.end() - name.nameFirst() > 1);
    }

    private static boolean isFull(Entity entity) {
        return entity.fullest().end() - entity.fullest().nameFirst() > 1;
    }

    /** Tells a word of the language, or a place, which is no name of a person. */
    private boolean isWord(SpeakerLabel label) {
        Word word = scene.words().get(label.nameEnd() - 1);
        return !word.given()
                && (word.place()
                        || word.kind() != Word.Kind.NONE
                        || word.speech() != Word.Speech.NONE
                        || word.wordClass() != null
                        || word.cue() != null);
    }

    /** Returns who a name stands for, by its last word, whatever it is taken for there. */
    private @Nullable Entity entity(int last) {
        int m = scene.mention(last);
        Entity own = m < 0 ? null : scene.entities().of(m);
        boolean full = own != null && isPersonal(own) && isFull(own);
        return full ? own : named.getOrDefault(tokens.folded(last), own);
    }

    /** Returns who speaks behind a label; null where it is a noun, or a letter. */
    @Nullable Entity speaker(SpeakerLabel label) {
        int last = label.nameEnd() - 1;
        boolean noun = scene.words().get(last).noun() == Word.Noun.PERSON;
        return label.kind() != SpeakerLabel.Kind.NAME || tokens.is(last, "court")
                ? null
                : noun && !named.containsKey(tokens.folded(last)) ? null : entity(last);
    }

    /** Returns what a label says of who speaks: "HOST". */
    @Nullable Span description(SpeakerLabel label) {
        Voice voice = voices.get(tokens.folded(label.nameEnd() - 1));
        return voice == null ? null : voice.description;
    }
}
