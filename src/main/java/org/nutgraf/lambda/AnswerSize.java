package org.nutgraf.lambda;

import org.nutgraf.function.Problem;

/** How large an answer may be. */
final class AnswerSize {

    /** The most bytes that Lambda takes for an answer: 6 MB. */
    static final int MAX = 6 << 20;

    private AnswerSize() {}

    static Problem exceeded(int max) {
        return Problem.of(
                Problem.Type.RESULT_TOO_LARGE,
                "An answer may have at most " + max + " bytes: send the article in parts.");
    }
}
