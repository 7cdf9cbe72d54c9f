package org.nutgraf.quote;

/** Somebody or something that an article names, or calls by a noun, and how often. */
public final class Entity {

    private final int number;
    private Mention fullest;
    private Gender gender;
    private int count;
    private int firstMention;
    private int spoken;
    private int titled;
    private int located;
    private int placed;
    private boolean organised;
    private int described;

    Entity(int number, int index, Mention mention) {
        this.number = number;
        this.fullest = mention;
        this.gender = mention.gender();
        this.firstMention = index;
    }

    /**
     * Adds a mention by name.
     *
     * @param atPlace whether it stands where places do: "in Leeds"
     * @param noSubject whether it stands where places and things do: "to Leeds", "the Leeds road"
     * @param calledThing whether a noun calls it an organisation: "the airline Leeds"
     */
    void add(Mention mention, boolean atPlace, boolean noSubject, boolean calledThing) {
        count++;
        organised |= calledThing;
        placed += atPlace || noSubject ? 1 : 0;
        titled += mention.first() < mention.nameFirst() ? 1 : 0;
        located += atPlace ? 1 : 0;
        boolean fuller =
                length(mention) > length(fullest)
                        || (length(mention) == length(fullest) && fullest.initial());
        if (fuller && (mention.kind() == fullest.kind() || mention.kind() != Mention.Kind.NAME)) {
            fullest = mention;
        }
        learn(mention.gender());
    }

    /** Takes a mention for the fullest, where it is as long. */
    void prefer(Mention mention) {
        if (length(mention) == length(fullest)) {
            fullest = mention;
        }
    }

    private static int length(Mention mention) {
        return mention.end() - mention.nameFirst();
    }

    /** Returns the number of the entity, by the order of first mention. */
    public int number() {
        return number;
    }

    /** Returns the mention with the fullest name. */
    public Mention fullest() {
        return fullest;
    }

    public Gender gender() {
        return gender;
    }

    /** Takes the gender, where none is known; no person is a thing. */
    void learn(Gender told) {
        if (gender == Gender.UNKNOWN && !(told == Gender.NEUTER && (isPerson() || described > 0))) {
            gender = told;
        }
    }

    /** Returns the number of mentions by name. */
    public int count() {
        return count;
    }

    /** Notes that the entity is the subject of a verb of speech. */
    void speak() {
        spoken++;
    }

    /** Returns the number of verbs of speech that it is the subject of, by name. */
    public int spoken() {
        return spoken;
    }

    /** Returns the number of mentions with a title. */
    int titled() {
        return titled;
    }

    /** Returns the number of mentions that stand where places do: "in Leeds". */
    int located() {
        return located;
    }

    /**
     * Tells a name that stands where places and things do, and nowhere else, or is called an
     * organisation.
     */
    boolean isPlaced() {
        return fullest.kind() == Mention.Kind.NAME
                && titled == 0
                && described == 0
                && (organised || (placed == count && spoken == 0));
    }

    /** Notes that something beside the name tells a person, whatever the name looks like. */
    void describe() {
        described++;
        gender = gender == Gender.NEUTER ? Gender.UNKNOWN : gender;
    }

    /** Returns how often something beside the name tells a person. */
    int described() {
        return described;
    }

    int firstMention() {
        return firstMention;
    }

    /** Tells whether the article gives a name. */
    public boolean isNamed() {
        return fullest.kind().isName();
    }

    boolean isPerson() {
        return fullest.kind() == Mention.Kind.PERSON;
    }
}
