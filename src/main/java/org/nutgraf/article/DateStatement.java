package org.nutgraf.article;

/**
 * A date that a page states of itself, as it is written there, unread.
 *
 * @param origin the part of the page that states it
 * @param event what is said to have happened on that date
 * @param place where in the page it stands
 * @param name the name of the property or class under which it stands, folded; empty where none
 * @param value the words of the statement, 300 characters at most
 */
public record DateStatement(Origin origin, Event event, Place place, String name, String value) {

    /** The parts of a page that can state a date. */
    public enum Origin {
        /** A property in JSON-LD. */
        LINKED_DATA,
        /** A {@code meta} element. */
        META,
        /** A property in microdata or RDFa. */
        ITEM_PROPERTY,
        /** A {@code time} element, or a class of the hAtom format. */
        TIME_ELEMENT,
        /** An element whose class or id names a date. */
        NAMED_ELEMENT,
        /**
         * An element whose class or id names what often holds a date: a byline, an entry's foot.
         */
        NAMED_FRAME,
        /** A short line of visible text. */
        LINE,
        /** The address of the page. */
        ADDRESS,
        /** A value in a script. */
        SCRIPT,
        /** The address of a picture. */
        PICTURE,
        /** A line that claims copyright. */
        COPYRIGHT
    }

    /** What can have happened on a date. */
    public enum Event {
        PUBLISHED,
        /** Made, perhaps some time before it was published. */
        CREATED,
        MODIFIED,
        /** Not said. */
        UNNAMED
    }

    /** Where in the page a statement can stand. */
    public enum Place {
        /** In the head, or not tied to a place. */
        HEAD,
        /** Few lines above or below the headline. */
        HEADLINE,
        /** In the main text, or closely below it. */
        ARTICLE,
        /** In no named part of the page. */
        ELSEWHERE,
        /** In related articles, navigation, a sidebar or a footer. */
        MARGIN,
        /** In a reader's comment. */
        COMMENT
    }
}
