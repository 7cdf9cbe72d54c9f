package org.nutgraf.function.response;

/**
 * A stretch of the submitted text.
 *
 * @param text the stretch, verbatim
 * @param start the code points before it
 * @param end the code points before what follows it
 */
public record PassageJson(String text, int start, int end) {}
