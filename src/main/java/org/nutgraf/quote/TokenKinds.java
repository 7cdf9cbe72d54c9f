package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/** What a token is, in one word: a cue, a word of grammar, a part of a mention, a mark. */
final class TokenKinds {

    private static final Label COMMA = Label.of("comma");
    private static final Label STOP = Label.of("stop");
    private static final Label ASK = Label.of("ask");
    private static final Label DASH = Label.of("dash");
    private static final Label WORD = Label.of("word");
    private static final Label NUMBER = Label.of("number");
    private static final Label EDGE = Label.of("edge");

    private final Scene scene;
    private final Tokens tokens;

    TokenKinds(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Returns what a token is; any index is allowed. */
    Label of(int i) {
        Cue cue = scene.links().cue(i);
        if (cue != null) {
            return cue.kind().label();
        }
        Word word = scene.words().get(i);
        if (word.kind() != Word.Kind.NONE) {
            return word.kind().label();
        }
        if (word.speech() != Word.Speech.NONE) {
            return word.speech().label();
        }
        int m = scene.mention(i);
        if (m >= 0) {
            return scene.mentions().get(m).kind().label();
        }
        return switch (tokens.kind(i)) {
            case WORD -> WORD;
            case NUMBER -> NUMBER;
            case MARK -> mark(tokens.first(i));
            case NONE -> EDGE;
        };
    }

    /** Returns what a token is that starts with this unit, as a mark. */
    static Label mark(char c) {
        return switch (c) {
            case ',' -> COMMA;
            case '.', '…' -> STOP;
            case '?', '!' -> ASK;
            case '-', '–', '—' -> DASH;
            default -> WORD;
        };
    }
}
