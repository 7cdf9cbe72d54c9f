package org.nutgraf.function;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content coding gzip.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-content-codings">RFC 9110, 8.4.1</a>
 */
final class Gzip {

    /** The name of the coding. */
    static final String NAME = "gzip";

    private static final String IDENTITY = "identity";

    private Gzip() {}

    /** Tells whether the value of a Content-Encoding header is this coding. */
    static boolean isNamed(@Nullable String contentEncoding) {
        return contentEncoding != null
                && contentEncoding.strip().toLowerCase(Locale.ROOT).equals(NAME);
    }

    /** Tells whether a body with this value of a Content-Encoding header can be read. */
    static boolean isReadable(@Nullable String contentEncoding) {
        return contentEncoding == null
                || isNamed(contentEncoding)
                || contentEncoding.strip().toLowerCase(Locale.ROOT).equals(IDENTITY);
    }

    /**
     * Tells whether the value of an Accept-Encoding header asks for this coding, by its name or,
     * where that is missing, by a star. Where no header was sent, nothing is asked for.
     *
     * <pre>
     *   gzip, br        *           asks
     *   gzip;q=0, *     identity    does not
     * </pre>
     */
    static boolean isAccepted(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        boolean byStar = false;
        for (String range : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = range.split(";", -1);
            String coding = parts[0].strip();
            if (coding.equals(NAME)) {
                return !Accept.isRefused(parts);
            }
            byStar |= coding.equals("*") && !Accept.isRefused(parts);
        }
        return byStar;
    }

    static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Unzips a body.
     *
     * @param max the most bytes that it may have then
     * @throws ProblemException if it has more, or is not zipped
     */
    static byte[] unzip(byte[] zipped, long max) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] bytes = in.readNBytes(Math.toIntExact(max + 1));
            if (bytes.length > max) {
                throw new ProblemException(Refusals.tooLarge(max));
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(Refusals.brokenCoding());
        }
    }
}
