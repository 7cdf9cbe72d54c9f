package org.nutgraf.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.nutgraf.quote.Word;
import org.nutgraf.quote.Words;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * An article in which the sentences that begin with a source are joined to the one before.
 *
 * <pre>
 *   Roe said the bridge leaked. The mayor promised to “mend it”.
 *   Roe said the bridge leaked, and the mayor promised to “mend it”.
 * </pre>
 *
 * <p>Who speaks stays the same; but in one sentence there are two who may, of which there are few
 * examples otherwise.
 *
 * @param article the article, its spans moved
 * @param joined the indexes of the attributions whose sentences were joined to one before
 */
record JoinedSentences(AnnotatedArticle article, List<Integer> joined) {

    /** The number of letters of a last word at least, so that its full stop ends a sentence. */
    private static final int MIN_LAST_WORD = 4;

    /** What is put in the place of a full stop and a blank. */
    private static final List<String> JOINTS =
            List.of(", and ", ", and ", ", but ", ", while ", "; ");

    private static final int STOP_AND_BLANK = 2;

    /** Joins all sentences that can be, with joints drawn by {@code random}. */
    static JoinedSentences of(AnnotatedArticle article, Random random) {
        TreeMap<Integer, String> joints = new TreeMap<>();
        List<Integer> joined = new ArrayList<>();
        for (int a = 0; a < article.attributions().size(); a++) {
            int stop = stop(article, article.attributions().get(a));
            if (stop < 0) {
                continue;
            }
            joints.computeIfAbsent(stop, key -> JOINTS.get(random.nextInt(JOINTS.size())));
            joined.add(a);
        }
        return new JoinedSentences(joined(article, joints), List.copyOf(joined));
    }

    /** Returns the full stop that an attribution's source stands behind, or -1. */
    private static int stop(AnnotatedArticle article, AnnotatedArticle.Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return -1;
        }
        int start = attribution.source().getFirst().start();
        int stop = start - STOP_AND_BLANK;
        boolean behind = attribution.content().stream().allMatch(span -> span.start() > start);
        return behind
                        && endsSentence(article.text(), stop)
                        && article.attributions().stream()
                                .flatMap(other -> other.content().stream())
                                .noneMatch(span -> span.start() < stop && span.end() > start)
                ? stop
                : -1;
    }

    private static boolean endsSentence(String text, int stop) {
        if (stop < MIN_LAST_WORD || text.charAt(stop) != '.' || text.charAt(stop + 1) != ' ') {
            return false;
        }
        for (int i = stop - MIN_LAST_WORD; i < stop; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static AnnotatedArticle joined(
            AnnotatedArticle article, TreeMap<Integer, String> joints) {
        Tokens tokens = Tokens.of(article.text());
        Words words = Words.of(tokens);
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (Map.Entry<Integer, String> joint : joints.entrySet()) {
            text.append(article.text(), written, joint.getKey()).append(joint.getValue());
            written = joint.getKey() + STOP_AND_BLANK;
            int first = tokens.firstFrom(written);
            if (tokens.start(first) == written && isNoName(tokens, words, first)) {
                text.append(Characters.fold(article.text().charAt(written)));
                written++;
            }
        }
        text.append(article.text(), written, article.text().length());
        List<AnnotatedArticle.Attribution> moved = new ArrayList<>();
        for (AnnotatedArticle.Attribution one : article.attributions()) {
            moved.add(
                    new AnnotatedArticle.Attribution(
                            one.type(),
                            moved(one.content(), joints),
                            moved(one.source(), joints),
                            moved(one.cue(), joints)));
        }
        return new AnnotatedArticle(article.id(), text.toString(), moved);
    }

    /** Tells "The" and "Officials", which have their capital from the start of the sentence. */
    private static boolean isNoName(Tokens tokens, Words words, int i) {
        Word word = words.get(i);
        boolean grammar = word.kind() != Word.Kind.NONE && word.kind() != Word.Kind.HONORIFIC;
        boolean noun = word.noun() != Word.Noun.NONE && !tokens.isCapitalised(i + 1);
        return (grammar || noun) && !tokens.is(i, "i");
    }

    private static List<Span> moved(List<Span> spans, TreeMap<Integer, String> joints) {
        return spans.stream()
                .map(span -> new Span(moved(span.start(), joints), moved(span.end(), joints)))
                .toList();
    }

    private static int moved(int offset, TreeMap<Integer, String> joints) {
        int moved = offset;
        for (Map.Entry<Integer, String> joint : joints.headMap(offset).entrySet()) {
            moved +=
                    offset < joint.getKey() + STOP_AND_BLANK
                            ? joint.getKey() - offset // the full stop itself
                            : joint.getValue().length() - STOP_AND_BLANK;
        }
        return moved;
    }
}
