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

    private final String path = name().toLowerCase(Locale.ROOT);

    /** Returns the names of all. */
    static List<String> names() {
        return Arrays.stream(values()).map(operation -> operation.path).toList();
    }

    /** Returns the operation of that name, which is written in small letters; null if none is. */
    static @Nullable Operation named(String name) {
        for (Operation operation : values()) {
            if (operation.path.equals(name)) {
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
