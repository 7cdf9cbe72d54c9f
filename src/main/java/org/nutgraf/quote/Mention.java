package org.nutgraf.quote;

/**
 * A phrase that stands for somebody who may be quoted.
 *
 * <pre>
 *   Former Senator Jane Q. Doe, the candidate, said she told reporters
 *   ^              ^         ^  ^           ^       ^        ^       ^
 *   first    nameFirst     end  first     end
 * </pre>
 *
 * @param first its first token, titles and articles included
 * @param end the token behind its last
 * @param nameFirst the first token of the name, behind titles; for other kinds the head
 * @param kind what sort of phrase it is
 * @param gender what it tells by itself
 * @param plural whether it is for several
 * @param initial whether a name is a single word that begins a sentence, so that its capital tells
 *     nothing
 */
public record Mention(
        int first,
        int end,
        int nameFirst,
        Kind kind,
        Gender gender,
        boolean plural,
        boolean initial) {

    /** The sorts of phrases. */
    public enum Kind {
        /** A person's name. */
        PERSON,
        /** The name of an organisation. */
        ORGANISATION,
        /** The name of a place. */
        PLACE,
        /** Any other name. */
        NAME,
        PRONOUN,
        /** "who" */
        RELATIVE,
        /** A person or persons by a common noun: "the senator", "officials". */
        PERSON_NOUN,
        /** An organisation by a common noun: "the company". */
        ORGANISATION_NOUN,
        /** A document: "the report". */
        DOCUMENT_NOUN,
        /** Any other subject of a verb of speech: "some", "the mood". */
        OTHER;
        private final Label label = Label.of(this);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }

        public boolean isName() {
            return switch (this) {
                case PERSON, ORGANISATION, PLACE, NAME -> true;
                case PRONOUN, RELATIVE, PERSON_NOUN, ORGANISATION_NOUN, DOCUMENT_NOUN, OTHER ->
                        false;
            };
        }
    }

    /** Returns a name of this form that is of another kind and gender. */
    Mention as(Kind other, Gender told) {
        return new Mention(first, end, nameFirst, other, told, plural, initial);
    }

    /** Returns the last token. */
    public int last() {
        return end - 1;
    }
}
