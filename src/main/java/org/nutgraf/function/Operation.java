package org.nutgraf.function;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The functions, by the names that routes and settings have for them. */
public enum Operation {
    EXTRACT,
    DATE,
    HEADLINE,
    QUOTES,
    FIGURES;

    private final String path = "/" + name().toLowerCase(Locale.ROOT);

    /** Returns the names of all, in small letters. */
    static List<String> names() {
        return Arrays.stream(values()).map(operation -> operation.path.substring(1)).toList();
    }

    /** Returns the operation at a path, such as {@code /extract}; null if there is none. */
    static @Nullable Operation at(String path) {
        for (Operation operation : values()) {
            if (operation.path.equals(path)) {
                return operation;
            }
        }
        return null;
    }

    /**
     * Calls the function.
     *
     * @return the response, to be written as JSON
     * @throws ProblemException if the request holds no article that can be read
     */
    Object apply(Functions functions, @Nullable ArticleRequest request) {
        return switch (this) {
            case EXTRACT -> functions.extract(request);
            case DATE -> functions.date(request);
            case HEADLINE -> functions.headline(request);
            case QUOTES -> functions.quotes(request);
            case FIGURES -> functions.figures(request);
        };
    }
}
