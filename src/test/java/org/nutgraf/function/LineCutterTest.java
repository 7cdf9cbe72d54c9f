package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineCutterTest {

    private static final int MAX = 8;

    private final List<String> pieces = new ArrayList<>();
    private final LineCutter cutter =
            new LineCutter(MAX, piece -> pieces.add(new String(piece, StandardCharsets.UTF_8)));

    @Test
    void linesOfOneBufferStayTogether() {
        add("one\ntwo\n");
        assertThat(pieces).containsExactly("one\ntwo\n");
    }

    @Test
    void lineRunsOverBuffers() {
        add("one\nt");
        add("w");
        add("o\nthree");
        assertThat(pieces).containsExactly("one\n", "two\n");
        cutter.end();
        assertThat(pieces).last().isEqualTo("three");
    }

    @Test
    void nothingIsLeftBehindLastLineFeed() {
        add("one\n");
        cutter.end();
        assertThat(pieces).containsExactly("one\n");
    }

    @Test
    void startOfLongLineIsKept() {
        for (int i = 0; i < 100_000; i++) {
            add("abcde");
        }
        add("end\nnext\nrest");
        cutter.end();
        assertThat(pieces).containsExactly("abcdeabcd", "next\n", "rest");
    }

    @Test
    void longLineWithoutFeedIsKeptByItsStart() {
        add("abcdefghijkl");
        add("mno");
        cutter.end();
        assertThat(pieces).containsExactly("abcdefghi");
    }

    @Test
    void characterCutInTwoIsJoined() {
        byte[] bytes = "“é”\n".getBytes(StandardCharsets.UTF_8);
        for (byte unit : bytes) {
            cutter.add(Buffer.buffer(new byte[] {unit}));
        }
        assertThat(pieces).containsExactly("“é”\n");
    }

    private void add(String text) {
        cutter.add(Buffer.buffer(text));
    }
}
