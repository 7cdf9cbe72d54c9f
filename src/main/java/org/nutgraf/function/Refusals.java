package org.nutgraf.function;

/**
 * The problems that lie in a request and not in its article, in the same words wherever it came.
 */
final class Refusals {

    private Refusals() {}

    static Problem noSuchFunction() {
        return Problem.of(
                Problem.Type.NO_SUCH_FUNCTION,
                "The functions are " + String.join(", ", Operation.names()) + ".");
    }

    static Problem methodNotAllowed(String path) {
        return Problem.of(
                Problem.Type.METHOD_NOT_ALLOWED,
                "POST an article: curl --data-binary @article.txt -H 'Content-Type: text/plain' "
                        + path);
    }

    static Problem tooLarge(long maxRequestSize) {
        return Problem.of(
                Problem.Type.BODY_TOO_LARGE,
                "A request may have at most " + maxRequestSize + " bytes.");
    }

    static Problem malformedJson() {
        return Problem.of(
                Problem.Type.MALFORMED_JSON,
                "Send an object with the article in \"body\", a string in UTF-8.");
    }
}
