package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Admission admission = new Admission(1, 1 << 20);
    private final List<String> log = new ArrayList<>();

    @Test
    void givesThePlaceBackOnceWhenTheWorkEnds() {
        Turn first = enter("first");
        Turn second = enter("second");
        Turn third = enter("third");
        first.end();
        first.end();
        assertThat(log).containsExactly("first", "second");
        second.end();
        assertThat(log).containsExactly("first", "second", "third");
        third.end();
    }

    @Test
    void passesThePlaceOnWhereTheCallerWentAwayBefore() {
        Turn first = enter("first");
        Turn gone = enter("gone");
        enter("last");
        gone.end();
        first.end();
        assertThat(log).containsExactly("first", "last");
    }

    private Turn enter(String name) {
        Turn turn = new Turn(admission);
        boolean entered =
                admission.enter(
                        0,
                        () -> {
                            if (turn.begin()) {
                                log.add(name);
                            }
                        });
        assertThat(entered).isTrue();
        return turn;
    }
}
