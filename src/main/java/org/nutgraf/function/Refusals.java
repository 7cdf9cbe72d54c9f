package org.nutgraf.function;

/**
 * The problems that lie in a request and not in its article, in the same words wherever it came.
 */
final class Refusals {

    private Refusals() {}

    static Problem noSuchFunction() {
        return Problem.of(
                Problem.Type.NO_SUCH_FUNCTION,
                "The functions are " + String.join(", ", Operation.names()) + ", batch.");
    }

    static Problem methodNotAllowed(String path) {
        return Problem.of(
                Problem.Type.METHOD_NOT_ALLOWED,
                "POST an article: curl --data-binary @article.txt -H 'Content-Type: text/plain' "
                        + path);
    }

    static Problem batchMethodNotAllowed(String path) {
        return Problem.of(
                Problem.Type.METHOD_NOT_ALLOWED,
                "POST a request object a line: curl -X POST -T articles.ndjson -H 'Content-Type: "
                        + Batch.MEDIA_TYPE
                        + "' "
                        + path);
    }

    static Problem batchMediaType() {
        return Problem.of(
                Problem.Type.UNSUPPORTED_MEDIA_TYPE,
                "Send " + Batch.MEDIA_TYPE + ", a request object a line.");
    }

    static Problem tooLarge(long maxRequestSize) {
        return Problem.of(
                Problem.Type.BODY_TOO_LARGE,
                "A request may have at most " + maxRequestSize + " bytes.");
    }

    static Problem contentCoding() {
        return Problem.of(
                Problem.Type.UNSUPPORTED_MEDIA_TYPE,
                "Send the body as it is, or with Content-Encoding: " + Gzip.NAME + ".");
    }

    static Problem brokenCoding() {
        return Problem.of(
                Problem.Type.MALFORMED_TEXT, "The bytes are not in gzip, as their header has it.");
    }

    static Problem overloaded() {
        return Problem.of(Problem.Type.OVERLOADED, "Others wait already: try again in a second.");
    }

    static Problem tooSlow() {
        return Problem.of(Problem.Type.TOO_SLOW, "The body did not come in soon enough.");
    }

    static Problem malformedJson() {
        return Problem.of(
                Problem.Type.MALFORMED_JSON,
                "Send an object with the article in \"body\", a string in UTF-8.");
    }
}
