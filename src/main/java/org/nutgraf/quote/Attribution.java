package org.nutgraf.quote;

/**
 * A quoted stretch with its source and cue.
 *
 * @param stretch the index of the stretch
 * @param source the index of the mention that is credited; -1 where none is
 * @param cue the token of the cue; {@link CueLinks#NONE} where there is none
 * @param type direct or mixed
 */
record Attribution(int stretch, int source, int cue, Quote.Type type) {}
