package org.nutgraf.function.response;

import org.jspecify.annotations.Nullable;

/**
 * A headline.
 *
 * @param text the headline, verbatim where the text has it, otherwise as the caller gave it
 * @param start the code points before it; null, as the end, where the text does not have it
 * @param end the code points before what follows it
 */
public record HeadlineJson(String text, @Nullable Integer start, @Nullable Integer end) {}
