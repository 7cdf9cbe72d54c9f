package org.nutgraf.function;

import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Rejection;

/** Carries a problem from where a request is found wanting to where it is answered. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String SEPARATOR = ": ";

    private final transient Problem problem;

    ProblemException(Problem.Type type, String detail) {
        this(Problem.of(type, detail));
    }

    ProblemException(Problem.Type type, String detail, Exception cause) {
        super(message(Problem.of(type, detail)), cause, false, false);
        this.problem = Problem.of(type, detail);
    }

    public ProblemException(Problem problem) {
        super(message(problem), null, false, false);
        this.problem = problem;
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

    /** Returns the kind of problem that has this message; null if it is none of a problem. */
    public static Problem.@Nullable Type typeIn(String message) {
        for (Problem.Type type : Problem.Type.values()) {
            if (message.startsWith(type.title() + SEPARATOR)) {
                return type;
            }
        }
        return null;
    }

    private static String message(Problem problem) {
        String message = problem.title() + SEPARATOR + problem.detail();
        return problem.instance() == null ? message : message + " " + problem.instance();
    }

    public Problem problem() {
        return problem;
    }
}
