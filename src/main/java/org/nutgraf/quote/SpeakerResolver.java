package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/** Turns a mention into the speaker that it stands for: the fullest name, and the role. */
public final class SpeakerResolver {

    /** The number of mentions that "the senator" is looked for in. */
    private static final int MAX_LOOK_BACK = 120;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Entities entities;
    private final Antecedents antecedents;
    private final RoleReader roles;
    private final SourceHead heads;
    private final NamedNoun nouns;
    private final @Nullable Span[] roleOf;

    private SpeakerResolver(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.entities = scene.entities();
        this.antecedents = Antecedents.find(scene, entities);
        this.roles = new RoleReader(words, scene.stretches());
        this.heads = new SourceHead(scene);
        this.nouns = new NamedNoun(scene);
        this.roleOf = new Span[entities.size()];
        for (int m = 0; m < scene.mentions().size(); m++) {
            Entity entity = entities.of(m);
            if (entity != null
                    && roleOf[entity.number()] == null
                    && entity.fullest().kind() != Mention.Kind.ORGANISATION
                    && entity.fullest().kind() != Mention.Kind.PLACE) {
                roleOf[entity.number()] = roles.read(scene.mentions().get(m));
            }
        }
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
        @Nullable Span role = roleOf[entity.number()];
        return new Quote.Speaker(
                name(entity.fullest()), role == null ? null : role.in(tokens.text()), span);
    }

    /** Returns who a mention stands for, where the article names them. */
    private @Nullable Entity entity(int m, Mention mention) {
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, PLACE, NAME -> entities.of(m);
            case PRONOUN -> isThing(mention) ? organisation(m) : antecedents.of(m);
            case RELATIVE -> relative(m, mention);
            case PERSON_NOUN -> byRole(m, mention);
            case ORGANISATION_NOUN, DOCUMENT_NOUN, OTHER -> null;
        };
    }

    private static boolean isThing(Mention mention) {
        return mention.gender() == Gender.NEUTER;
    }

    /** Resolves "it" to the organisation that spoke last, where one did. */
    private @Nullable Entity organisation(int m) {
        Entity last = antecedents.lastSpeaker(m);
        return last != null && last.fullest().kind() == Mention.Kind.ORGANISATION ? last : null;
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

    /**
     * Resolves "the senator" to the person named before with that office, "the Ohio senator" to the
     * one whose office is stated with Ohio, or else to the only one with it.
     */
    private @Nullable Entity byRole(int m, Mention mention) {
        int first = nouns.first(m);
        if (mention.plural() || !tokens.is(first, "the")) {
            return null;
        }
        boolean modified = first < mention.first();
        Entity found = null;
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Entity entity = entities.of(at);
            if (entity == null || entity == found || !holdsOffice(entity, mention)) {
                continue;
            }
            Span role = roleOf[entity.number()];
            if (!modified || (role != null && contains(role, scene.mentions().get(m - 1)))) {
                return entity;
            }
            if (found != null) {
                return null;
            }
            found = entity;
        }
        return found;
    }

    private boolean holdsOffice(Entity entity, Mention noun) {
        Span role = roleOf[entity.number()];
        int head = role == null ? -1 : roles.head(role);
        return head >= 0
                && entity.gender().agrees(noun.gender())
                && isSameOffice(head, noun.last());
    }

    /** Tells whether a role has the last word of a name in it. */
    private boolean contains(Span role, Mention name) {
        for (int i = tokens.firstFrom(role.start());
                i < tokens.size() && tokens.end(i) <= role.end();
                i++) {
            if (isSameWord(i, name.last())) {
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

    /** Returns what an organisation without a name of its own goes by: "Doe campaign". */
    private @Nullable String title(int m, Mention mention) {
        if (mention.kind() != Mention.Kind.ORGANISATION_NOUN || m == 0) {
            return null;
        }
        Mention before = scene.mentions().get(m - 1);
        int next = before.end();
        if (tokens.is(next, "'s") || tokens.is(next, '’') || tokens.is(next, '\'')) {
            next++;
        }
        boolean owned = before.kind().isName() && next == mention.first();
        return owned ? tokens.span(before.nameFirst(), mention.end()).in(tokens.text()) : null;
    }

    private String name(Mention mention) {
        return tokens.span(mention.nameFirst(), mention.end()).in(tokens.text());
    }
}
