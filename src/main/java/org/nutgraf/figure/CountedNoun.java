package org.nutgraf.figure;

/**
 * The noun phrase that a number counts.
 *
 * @param name the phrase up to its head, which is in the singular
 * @param end the index behind the head
 */
record CountedNoun(String name, int end) {}
