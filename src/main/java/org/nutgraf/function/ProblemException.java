package org.nutgraf.function;

import org.nutgraf.article.Rejection;

/** Carries a problem from where a request is found wanting to where it is answered. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem.Type type, String detail) {
        super(type.title() + ": " + detail, null, false, false);
        this.problem = Problem.of(type, detail);
    }

    ProblemException(Problem.Type type, String detail, Exception cause) {
        super(type.title() + ": " + detail, cause, false, false);
        this.problem = Problem.of(type, detail);
    }

    static ProblemException of(Rejection rejection) {
        Problem.Type type =
                switch (rejection.reason()) {
                    case EMPTY_BODY -> Problem.Type.EMPTY_BODY;
                    case BODY_TOO_LARGE -> Problem.Type.BODY_TOO_LARGE;
                    case INVALID_DATE -> Problem.Type.INVALID_DATE;
                    case INVALID_URL -> Problem.Type.INVALID_URL;
                };
        return new ProblemException(type, rejection.detail());
    }

    public Problem problem() {
        return problem;
    }
}
