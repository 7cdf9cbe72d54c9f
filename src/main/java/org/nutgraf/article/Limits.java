package org.nutgraf.article;

/**
 * How large an article may be, in bytes of UTF-8.
 *
 * @param text the most that a body in plain text may have, and the text of a page
 * @param html the most that a body in HTML may have
 */
public record Limits(long text, long html) {

    private static final int MEBIBYTE = 1 << 20;

    /** 1 MiB of text, 5 MiB of HTML. */
    public static final Limits DEFAULT = new Limits(MEBIBYTE, 5 * MEBIBYTE);

    public Limits {
        if (text <= 0 || html <= 0) {
            throw new IllegalArgumentException(
                    "limits of text " + text + " and HTML " + html + " must be above 0");
        }
    }

    /** Returns what is allowed for a body of this format. */
    public long of(Submission.Format format) {
        return switch (format) {
            case TEXT -> text;
            case HTML -> html;
        };
    }

    /** Tells whether {@code body} has more than {@code limit} bytes in UTF-8. */
    static boolean isOver(String body, long limit) {
        if (body.length() > limit) {
            return true;
        }
        // No UTF-16 unit has more than three bytes in UTF-8: most bodies need no count.
        return body.length() * 3L > limit && utf8Length(body) > limit;
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair has two of the four bytes.
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }
}
