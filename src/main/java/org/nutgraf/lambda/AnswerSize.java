package org.nutgraf.lambda;

import org.jspecify.annotations.Nullable;
import org.nutgraf.function.Problem;

/** How large an answer may be. */
final class AnswerSize {

    /** The most bytes that Lambda takes for an answer: 6 MB. */
    static final int MAX = 6 << 20;

    private AnswerSize() {}

    /** Returns the number of bytes that a setting says, or the most where it says nothing. */
    static int of(@Nullable String setting) {
        return setting == null || setting.isBlank()
                ? MAX
                : Math.min(MAX, Integer.parseInt(setting.strip()));
    }

    static Problem exceeded(int max) {
        return Problem.of(
                Problem.Type.RESULT_TOO_LARGE,
                "An answer may have at most " + max + " bytes: send the article in parts.");
    }
}
