package org.nutgraf.function.response;

/** A stretch of the submitted text, by the code points before its start and its end. */
public record OffsetsJson(int start, int end) {}
