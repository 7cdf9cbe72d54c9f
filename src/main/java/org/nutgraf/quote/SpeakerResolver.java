package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/** Turns a mention into the speaker that it stands for: the fullest name, and the role. */
public final class SpeakerResolver {

    private final Scene scene;
    private final Tokens tokens;
    private final Entities entities;
    private final Antecedents antecedents;

    private SpeakerResolver(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.entities = scene.entities();
        this.antecedents = Antecedents.find(scene, entities);
    }

    public static SpeakerResolver of(Scene scene) {
        return new SpeakerResolver(scene);
    }

    /** Resolves a mention, by its index. */
    public Quote.Speaker speaker(int m) {
        Mention mention = scene.mentions().get(m);
        Span span = tokens.span(mention.first(), mention.end());
        Entity entity = entity(m);
        String name = entity == null ? null : name(entity.fullest());
        return new Quote.Speaker(name, null, span);
    }

    private @Nullable Entity entity(int m) {
        return scene.mentions().get(m).kind().isName() ? entities.of(m) : antecedents.of(m);
    }

    private String name(Mention mention) {
        int first = mention.nameFirst();
        return tokens.span(first, mention.end()).in(tokens.text());
    }
}
