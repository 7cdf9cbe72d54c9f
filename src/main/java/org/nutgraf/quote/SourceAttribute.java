package org.nutgraf.quote;

/** What is looked at to attribute a quoted stretch. */
enum SourceAttribute {

    // Of the stretch.
    LENGTH,
    VOICE,
    SHAPE,
    PLACE,
    LAST,
    GAP,
    LEFT,
    RIGHT,
    LEFT_WORD,
    LEFT_WORD_BEFORE,
    RIGHT_WORD,
    LEFT_KIND,
    LEFT_KIND_BEFORE,
    RIGHT_KIND,
    LEFT_NOUN,
    FIRST_WORD,
    LAST_WORD,
    CUE_LEFT,
    CUE_LEFT_DISTANCE,
    CUE_LEFT_KIND,
    CUE_LEFT_FORM,
    CUE_RIGHT,
    CUE_RIGHT_DISTANCE,
    CUE_RIGHT_KIND,
    MENTION_LEFT,
    MENTION_LEFT_BEFORE,

    // Of a candidate that is no mention.
    AS,
    SAME_MENTION,
    SAME_LAST,

    // Of a mention.
    KIND,
    BEHIND,
    BEFORE,
    SPOKEN,
    OFTEN,
    START,
    HEAD,
    WORD_BEFORE,
    WORD_AFTER,
    KIND_BEFORE,
    KIND_AFTER,

    // Of a mention and the stretch.
    SIDE,
    BASE,
    LINK,
    CUE,
    CUE_KIND,
    CUE_FORM,
    PATH,
    SAID,
    AGAIN,
    SUBJECTS,
    DISTANCE,
    QUOTED_TO_2,
    QUOTED_TO_3,
    OTHERS_TO_3,
    OTHERS_TO_4,
    OTHERS_TO_5,
    BESIDE,
    BESIDE_KIND
}
