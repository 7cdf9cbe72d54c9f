package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnzipperTest {

    private static final String TEXT = "{\"body\":\"It sold 12 boats.\"}\n".repeat(10_000);

    private final Buffer out = Buffer.buffer();
    private final Unzipper unzipper = new Unzipper(out::appendBuffer);

    private static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return zipped.toByteArray();
    }

    private void add(byte[] bytes, int size) throws DataFormatException {
        for (int start = 0; start < bytes.length; start += size) {
            int end = Math.min(start + size, bytes.length);
            unzipper.add(Buffer.buffer(Arrays.copyOfRange(bytes, start, end)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 1_000_000})
    void piecesOfAnySize(int size) throws Exception {
        add(zip(TEXT), size);
        assertThat(out.toString()).isEqualTo(TEXT);
        assertThat(unzipper.end()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 1_000_000})
    void membersFollowOneAnother(int size) throws Exception {
        Buffer two = Buffer.buffer(zip(TEXT)).appendBytes(zip("more"));
        add(two.getBytes(), size);
        assertThat(out.toString()).isEqualTo(TEXT + "more");
        assertThat(unzipper.end()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void headerWithAllItsParts(int size) throws Exception {
        byte[] plain = zip(TEXT);
        Buffer named = Buffer.buffer(plain).getBuffer(0, 10).copy();
        named.setByte(3, (byte) 0b11110);
        named.appendBytes(new byte[] {3, 0, 'a', 'b', 'c'}).appendString("a.txt\0why\0");
        named.appendBytes(new byte[] {1, 2}).appendBytes(plain, 10, plain.length - 10);
        add(named.getBytes(), size);
        assertThat(out.toString()).isEqualTo(TEXT);
        assertThat(unzipper.end()).isTrue();
    }

    @Test
    void nothingAtAllIsWhole() {
        assertThat(unzipper.end()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 10, 20, 100})
    void brokenOffIsNotWhole(int missing) throws Exception {
        byte[] zipped = zip(TEXT);
        add(Arrays.copyOf(zipped, zipped.length - missing), 50);
        assertThat(unzipper.end()).isFalse();
    }

    @Test
    void whatIsNotGzipFails() {
        assertThatThrownBy(() -> add(TEXT.getBytes(StandardCharsets.UTF_8), 1_000))
                .isInstanceOf(DataFormatException.class);
    }

    @Test
    void wrongCheckFails() throws IOException {
        byte[] zipped = zip(TEXT);
        zipped[zipped.length - 6] ^= 1;
        assertThatThrownBy(() -> add(zipped, 1_000)).isInstanceOf(DataFormatException.class);
    }

    @Test
    void headerWithoutEndFails() throws IOException {
        byte[] endless = Arrays.copyOf(zip("a"), 10_000);
        endless[3] = 0b1000;
        Arrays.fill(endless, 10, endless.length, (byte) 'a');
        assertThatThrownBy(() -> add(endless, 1_000)).isInstanceOf(DataFormatException.class);
    }
}
