package org.nutgraf.function;

import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reports bugs: to the log where they happened, to the caller an id only. */
final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    /**
     * Logs a failure and returns the problem to answer with.
     *
     * <p>Leaves the failure's message out: it may quote the article.
     */
    Problem report(@Nullable Throwable failure) {
        String id = UUID.randomUUID().toString();
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
            trace.append('\n');
        }
        LOG.errorf("Internal error %s: %s", id, trace);
        return Problem.internal(id);
    }
}
