package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.article.SpeakerLabel;

/**
 * What somebody says in a transcript, from the label that says who to the next.
 *
 * @param label who speaks; null for an answer that has none
 * @param block the index of the block that it begins in
 * @param first the index of the first token of the words
 * @param endBlock the index behind the last block that it may go on in; those of them that are no
 *     paragraphs, or are an aside, belong to nobody
 */
record Turn(@Nullable SpeakerLabel label, int block, int first, int endBlock) {}
