package org.nutgraf.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nutgraf.quote.WordClass;
import org.nutgraf.quote.WordClasses;
import org.nutgraf.quote.Words;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Counts how often a word is the head of a cue, and writes the words that are so often enough.
 *
 * <p>The head of a cue is the word that is most often in one, words of grammar left aside.
 *
 * <pre>
 *   ReportingWordsTrainer train.jsonl.gz src/main/resources/org/nutgraf/quote
 * </pre>
 */
public final class ReportingWordsTrainer {

    private static final int MIN_ARTICLES = 3;
    private static final double MIN_SHARE = 0.02;
    private static final double MIN_ADVERB_SHARE = 0.3;
    private static final int STEPS = 10;

    private static final class Count {
        private final BitSet articles = new BitSet();
        private int inCues;
        private int heads;
        private int all;

        double inCueShare() {
            return (double) inCues / all;
        }

        double headShare() {
            return (double) heads / all;
        }
    }

    private final Map<String, Count> counts = new HashMap<>();

    private ReportingWordsTrainer() {}

    public static void main(String[] arguments) throws IOException {
        List<AnnotatedArticle> articles = AnnotatedArticle.read(Path.of(arguments[0]));
        ReportingWordsTrainer trainer = new ReportingWordsTrainer();
        articles.forEach(trainer::count);
        for (int i = 0; i < articles.size(); i++) {
            trainer.countHeads(i, articles.get(i));
        }
        trainer.write(
                Path.of(arguments[1]).resolve("reporting-words.tsv"),
                new Vocabulary(articles, MIN_ARTICLES));
    }

    private void count(AnnotatedArticle article) {
        Tokens tokens = Tokens.of(article.text());
        WordClasses classes = WordClasses.of(Words.of(tokens));
        Set<Integer> inCues = new HashSet<>();
        for (AnnotatedArticle.Attribution attribution : article.attributions()) {
            inCues.addAll(attribution.cueTokens(tokens));
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (isPossible(classes.at(i), tokens, i)) {
                Count count = of(tokens, i);
                count.all++;
                count.inCues += inCues.contains(i) ? 1 : 0;
            }
        }
    }

    private void countHeads(int index, AnnotatedArticle article) {
        Tokens tokens = Tokens.of(article.text());
        WordClasses classes = WordClasses.of(Words.of(tokens));
        Set<Integer> heads = new HashSet<>();
        for (AnnotatedArticle.Attribution attribution : article.attributions()) {
            int head = -1;
            for (int i : attribution.cueTokens(tokens)) {
                if (isPossible(classes.at(i), tokens, i)
                        && (head < 0
                                || of(tokens, i).inCueShare() > of(tokens, head).inCueShare())) {
                    head = i;
                }
            }
            if (head >= 0 && heads.add(head)) {
                of(tokens, head).heads++;
                of(tokens, head).articles.set(index);
            }
        }
    }

    private Count of(Tokens tokens, int i) {
        return counts.computeIfAbsent(Characters.fold(tokens.string(i)), word -> new Count());
    }

    private static boolean isPossible(WordClass wordClass, Tokens tokens, int i) {
        return switch (wordClass) {
            case ADVERB -> tokens.length(i) > 4 && tokens.string(i).endsWith("ly");
            case PEOPLE,
                    DOCUMENT,
                    ADJECTIVE,
                    VERB,
                    VERB_S,
                    PAST,
                    PARTICIPLE,
                    ING,
                    NOUN_VERB,
                    NOUN_VERB_S,
                    NOUN,
                    PLURAL,
                    NAME,
                    CAPITALS ->
                    true;
            case COLON -> tokens.is(i, ':');
            default -> false;
        };
    }

    private void write(Path file, Vocabulary vocabulary) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("# Words that people marked as cues of speech, thought or intention.\n");
            out.write(
                    "# share: how many of their uses were the head of a cue, in tenths, rounded\n");
            out.write("# down. Origin: counted in PolNeAR v1.0.0, train, by docs/training.md.\n");
            out.write("# Licence: Apache-2.0.\n");
            out.write("word\tshare\n");
            for (var entry : new TreeMap<>(counts).entrySet()) {
                String word = entry.getKey();
                Count count = entry.getValue();
                double least = word.endsWith("ly") ? MIN_ADVERB_SHARE : MIN_SHARE;
                if (count.articles.cardinality() >= MIN_ARTICLES
                        && count.headShare() >= least
                        && (word.equals(":") || vocabulary.test(word))) {
                    int share = Math.min(STEPS - 1, (int) (count.headShare() * STEPS));
                    out.write(word + "\t" + share + "\n");
                }
            }
        }
    }
}
