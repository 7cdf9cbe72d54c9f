package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Finds who asks a question in other words than their own.
 *
 * <pre>
 *   The prosecutor, Jane Doe, asked him who had lit the lamp.
 *                   ^------^
 *   The mayor asked for calm.             nobody
 *   The mayor asked residents to stay.    nobody
 * </pre>
 */
final class Askers {

    /** The number of tokens between "asked" and what was asked, at most. */
    private static final int MAX_GAP = 3;

    private final Scene scene;

    Askers(Scene scene) {
        this.scene = scene;
    }

    /** Returns the last mention in a block that asks something; -1 where there is none. */
    int last(int block) {
        if (block < 0) {
            return -1;
        }
        Mentions mentions = scene.mentions();
        for (int m = mentions.firstOfBlock(block + 1) - 1; m >= mentions.firstOfBlock(block); m--) {
            if (asks(m)) {
                return m;
            }
        }
        return -1;
    }

    /** Tells "asked", but not "had asked", which was before, and not "was asked". */
    boolean isAsked(int token) {
        Cue cue = token < 0 ? null : scene.words().get(token).cue();
        return cue != null
                && cue.kind() == Cue.Kind.ASK
                && !scene.tokens().is(token - 1, "had")
                && scene.classes().at(token - 1) != WordClass.BE;
    }

    /** Tells who asks a question. */
    boolean asks(int m) {
        int cue = scene.links().cueAfter(m);
        return scene.links().speaks(m) && isAsked(cue) && isQuestion(cue);
    }

    private boolean isQuestion(int cue) {
        Tokens tokens = scene.tokens();
        Words words = scene.words();
        for (int i = cue + 1; i <= cue + MAX_GAP; i++) {
            if (words.is(i, Word.Kind.INTERROGATIVE)
                    || words.is(i, Word.Kind.RELATIVE)
                    || tokens.is(i, "if")
                    || tokens.is(i, "whether")
                    || tokens.is(i, "about")) {
                return true;
            }
        }
        return false;
    }
}
