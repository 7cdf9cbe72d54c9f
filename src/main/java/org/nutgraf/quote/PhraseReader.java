package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Reads on behind the head of a noun phrase, over what is attached to it.
 *
 * <pre>
 *   a friend of Anna Berg said          a source close to Anna Berg said
 *     ^ head  ^---------^                 ^ head ^----------------^
 *   a pilot in the guild’s yard said    the letter that Anna Berg wrote for him said
 *     ^ head ^----------------^             ^ head ^--------------------------^
 * </pre>
 *
 * <p>Each step looks at a bounded number of tokens. A reader is used again and again.
 */
final class PhraseReader {

    /** The number of phrases with a preposition that one after the other may be attached. */
    private static final int MAX_ATTACHED = 3;

    /** The number of tokens of a clause that begins with "who". */
    private static final int MAX_RELATIVE = 12;

    private final Tokens tokens;
    private final Words words;
    private final Scene scene;
    private int dependent;

    PhraseReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** Returns the last mention in what was read last, or -1. */
    int dependent() {
        return dependent;
    }

    /** Returns the token behind all that is attached to a mention, or that behind the mention. */
    int end(Mention head) {
        dependent = -1;
        int end = head.end();
        if (!isOutside(head.last()) || !isOutside(end)) {
            return end;
        }
        if (tokens.is(end, "who") || tokens.is(end, "that") || tokens.is(end, "which")) {
            return behindRelative(end);
        }
        for (int n = 0; n < MAX_ATTACHED; n++) {
            int preposition =
                    isPreposition(end) ? end : n == 0 && isPlain(head, end) ? end + 1 : -1;
            if (preposition < 0 || !isPreposition(preposition)) {
                break;
            }
            int noun = preposition + 1;
            if (scene.mention(noun) < 0 && tokens.is(noun, "the")) {
                noun++;
            }
            int behind = behindOwners(noun);
            if (behind == noun) {
                break;
            }
            end = behind;
        }
        return end;
    }

    /** Returns the token behind a mention, and what it owns; {@code i} where none starts there. */
    private int behindOwners(int i) {
        int end = i;
        for (int m = scene.mention(i); m >= 0 && isOutside(i); m = scene.mention(end)) {
            dependent = m;
            end = scene.mentions().get(m).end();
            if (!Possessives.isEnding(tokens, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /**
     * Returns the token behind "who taught Anna Berg", "that Anna Berg wrote for the guild": the
     * next verb that reports but for the clause's own; {@code relative} where there is none.
     */
    private int behindRelative(int relative) {
        int verb = relative + 1;
        int subject = scene.mention(verb);
        if (subject >= 0) {
            verb = scene.mentions().get(subject).end();
        }
        while (words.is(verb, Word.Kind.ADVERB) || words.is(verb, Word.Kind.AUXILIARY)) {
            verb++;
        }
        if (!tokens.isWord(verb) || scene.mention(verb) >= 0 || !isVerb(verb)) {
            return relative;
        }
        int found = subject;
        int limit = Math.min(tokens.size(), verb + MAX_RELATIVE);
        for (int i = verb + 1; i < limit && isOutside(i); i++) {
            int m = scene.mention(i);
            if (m >= 0) {
                found = m;
                i = scene.mentions().get(m).end() - 1;
            } else if (isCue(i)) {
                dependent = found;
                return i;
            } else if (endsClause(scene.classes().at(i))) {
                break;
            }
        }
        return relative;
    }

    private boolean isVerb(int i) {
        WordClass c = scene.classes().at(i);
        return c.isFiniteVerb() || c == WordClass.PARTICIPLE || c == WordClass.VERB;
    }

    private static boolean endsClause(WordClass c) {
        return c.isMark()
                || c == WordClass.THAT
                || c == WordClass.QUESTION
                || c == WordClass.SUBORDINATOR
                || c == WordClass.AND
                || c == WordClass.BUT;
    }

    private boolean isCue(int i) {
        Cue cue = words.get(i).cue();
        return cue != null && cue.isFinite() && scene.mention(i) < 0;
    }

    private boolean isPreposition(int i) {
        if (!tokens.isWord(i) || !isOutside(i) || scene.mention(i) >= 0) {
            return false;
        }
        WordClass c = scene.classes().at(i);
        return c == WordClass.PREPOSITION || c == WordClass.TO;
    }

    /** Tells "close" in "a source close to Anna Berg", "hired" in "a pilot hired by the guild". */
    private boolean isPlain(Mention head, int i) {
        return !head.kind().isName()
                && tokens.isWord(i)
                && words.is(i, Word.Kind.NONE)
                && scene.mention(i) < 0;
    }

    private boolean isOutside(int i) {
        return scene.stretches().of(i) == QuotedStretches.NONE;
    }
}
