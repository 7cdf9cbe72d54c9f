package org.nutgraf.quote;

/**
 * What is known of a word that can report.
 *
 * @param lemma its basic form, or the word itself; as features know it
 * @param kind the kind of verb or noun it is listed as; {@code none} where it is in no such list
 * @param share how often it reported where it was seen, as a step from 0, never, to 9; {@link
 *     #UNSEEN} where it was not seen often enough
 */
record ReportingWord(Label lemma, Label kind, int share) {

    static final int UNSEEN = -1;
}
