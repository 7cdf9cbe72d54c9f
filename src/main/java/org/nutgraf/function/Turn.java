package org.nutgraf.function;

/**
 * The turn of one request to be worked on, which is given back once, however the request ends.
 *
 * <p>A caller may go away before its turn, when nothing is begun, or in it, when the answer is no
 * longer waited for; a connection that is reset ends a request before it counts as closed.
 */
final class Turn {

    private final Admission admission;
    private boolean working;
    private boolean ended;

    Turn(Admission admission) {
        this.admission = admission;
    }

    /** Begins the work; false if the request has ended, and there is none to do. */
    boolean begin() {
        boolean begins;
        synchronized (this) {
            begins = !ended;
            working = begins;
        }
        if (!begins) {
            admission.leave();
        }
        return begins;
    }

    /** Ends the request, whether it was worked on or not. */
    void end() {
        boolean leaves;
        synchronized (this) {
            leaves = working && !ended;
            ended = true;
        }
        if (leaves) {
            admission.leave();
        }
    }
}
