package org.nutgraf.article.html;

import java.util.Arrays;

/**
 * The block elements of a page as ranges of lines, each with the one around it.
 *
 * <p>Columns of arrays, in the order in which the elements begin: one around another comes before
 * it.
 */
final class Containers {

    /** Not a container. */
    static final int NONE = -1;

    private int size;
    private int[] firsts = new int[64];
    private int[] ends = new int[64];
    private int[] parents = new int[64];
    private int current = NONE;
    private int articleBody = NONE;

    void open(int line) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            parents = Arrays.copyOf(parents, size * 2);
        }
        firsts[size] = line;
        parents[size] = current;
        current = size;
        size++;
    }

    /**
     * Ends the container that was opened last of those still open.
     *
     * @param isArticleBody whether its element is marked as the article's body
     */
    void close(int line, boolean isArticleBody) {
        ends[current] = line;
        if (isArticleBody) {
            articleBody = current;
        }
        current = parents[current];
    }

    int size() {
        return size;
    }

    /** Returns the index of the container's first line. */
    int first(int i) {
        return firsts[i];
    }

    /** Returns the index behind the container's last line. */
    int end(int i) {
        return ends[i];
    }

    /** Returns the container around this one, or {@link #NONE}. */
    int parent(int i) {
        return parents[i];
    }

    /** Returns the container marked as the article's body, or {@link #NONE}. */
    int articleBody() {
        return articleBody;
    }
}
