package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/** Turns a mention into the speaker that it stands for: the fullest name, and the role. */
public final class SpeakerResolver {

    private final Scene scene;
    private final Tokens tokens;
    private final Entities entities;
    private final NameEnd ends;
    private final Offices offices;
    private final OfficeNames officeNames;
    private final Antecedents antecedents;
    private final OrganisationNouns organisations;
    private final SourceHead heads;
    private final NamedNoun nouns;
    private final SingularRole singular;

    private SpeakerResolver(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.entities = scene.entities();
        this.ends = new NameEnd(scene.tokens());
        this.offices = new Offices(scene);
        this.officeNames = new OfficeNames(scene, offices);
        this.antecedents = Antecedents.find(scene, offices);
        this.organisations = new OrganisationNouns(scene);
        this.heads = new SourceHead(scene);
        this.nouns = new NamedNoun(scene);
        this.singular = new SingularRole(scene.words());
    }

    public static SpeakerResolver of(Scene scene) {
        return new SpeakerResolver(scene);
    }

    /** Resolves a mention, by its index. */
    public Quote.Speaker speaker(int m) {
        Mention mention = scene.mentions().get(m);
        Span span = tokens.span(nouns.first(m), mention.end());
        Entity entity = entity(m, mention);
        if (entity == null) {
            return new Quote.Speaker(title(m, mention), null, span);
        }
        return speaker(entity, span);
    }

    /** Returns the speaker that somebody is, credited in a place, or only implied. */
    Quote.Speaker speaker(Entity entity, @Nullable Span span) {
        @Nullable Span role = offices.of(entity);
        return new Quote.Speaker(
                name(entity.fullest()), role == null ? null : singular.of(role), span);
    }

    /** Returns who a mention stands for, where the article names them. */
    private @Nullable Entity entity(int m, Mention mention) {
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, PLACE, NAME -> named(m);
            case PRONOUN -> isThing(mention) ? organisation(m) : antecedents.named(m);
            case RELATIVE -> relative(m, mention);
            case PERSON_NOUN, OTHER -> antecedents.named(m);
            case ORGANISATION_NOUN -> organisations.of(m);
            case DOCUMENT_NOUN -> null;
        };
    }

    /** Returns the person that a mention stands for, named or called by a noun; or null. */
    @Nullable Entity person(int m) {
        Mention mention = scene.mentions().get(m);
        Entity entity = entity(m, mention);
        boolean unnamed =
                entity == null
                        && (mention.kind() == Mention.Kind.PRONOUN
                                || mention.kind() == Mention.Kind.PERSON_NOUN);
        return unnamed ? antecedents.entity(m) : entity;
    }

    private @Nullable Entity named(int m) {
        Entity holder = officeNames.holder(m);
        return holder == null ? entities.of(m) : holder;
    }

    private static boolean isThing(Mention mention) {
        return mention.gender() == Gender.NEUTER;
    }

    /** Resolves "it" to the organisation that spoke last, where one did, or was spoken of. */
    private @Nullable Entity organisation(int m) {
        Entity last = antecedents.lastSpeaker(m);
        return last != null && OrganisationNouns.isOrganisation(last) ? last : organisations.it(m);
    }

    /** Resolves "who" to the name before it, outside of quotation marks. */
    private @Nullable Entity relative(int m, Mention mention) {
        if (m == 0) {
            return null;
        }
        int before = scene.mentions().get(m - 1).first();
        boolean outside = scene.stretches().of(before) == scene.stretches().of(mention.first());
        return outside && scene.isSameSentence(before, mention.first())
                ? entities.of(heads.of(m - 1))
                : null;
    }

    /** Returns what an organisation without a name of its own goes by: "Doe campaign". */
    private @Nullable String title(int m, Mention mention) {
        if (mention.kind() != Mention.Kind.ORGANISATION_NOUN || m == 0) {
            return null;
        }
        Mention before = scene.mentions().get(m - 1);
        int next = before.end();
        if (Possessives.isEnding(tokens, next)) {
            next++;
        }
        boolean owned = before.kind().isName() && next == mention.first();
        return owned ? tokens.span(before.nameFirst(), mention.end()).in(tokens.text()) : null;
    }

    private String name(Mention mention) {
        return tokens.span(mention.nameFirst(), ends.end(mention)).in(tokens.text());
    }
}
