package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;

/** What holds for articles made at random from pieces of news and of noise. */
class PropertiesTest {

    private static final long SEED = 20_251_214;
    private static final int ARTICLES = 1_500;

    private static final List<String> NOISE =
            List.of(
                    "“",
                    "”",
                    "\"",
                    "'",
                    "’",
                    "\n",
                    "\n\n",
                    " ",
                    ", ",
                    ". ",
                    "\uD83D\uDEA2",
                    "\uD83D",
                    "5",
                    "million",
                    "$",
                    "%",
                    " said ",
                    " he said",
                    "he",
                    "Ms Roe",
                    "-",
                    "—",
                    "(",
                    "2025",
                    "Dec. 14",
                    "\u0301",
                    "By ",
                    "1,5",
                    "According to ",
                    "that ",
                    ":");

    private static final List<String> SENTENCES = sentences();

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
            for (Path folder : folders.sorted().toList()) {
                Path article = folder.resolve("article.txt");
                if (Files.exists(article)) {
                    sentences.addAll(Files.readAllLines(article));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static Article article(String text) {
        return (Article)
                ArticleReader.read(new Submission(text, Submission.Format.TEXT, null, null, null));
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder("It rained. ");
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(3) > 0) {
                text.append(NOISE.get(random.nextInt(NOISE.size())));
            } else {
                String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
                int start = random.nextInt(sentence.length() + 1);
                text.append(sentence, start, sentence.length());
                text.append(random.nextBoolean() ? "\n" : " ");
            }
        }
        return text.toString();
    }

    @Test
    void spansAreInRangeOrderedAndApart() {
        Random random = new Random(SEED);
        for (int i = 0; i < ARTICLES; i++) {
            String text = random(random);
            try {
                Extractions.check(Extractor.extract(article(text)));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + SEED + ", article " + i + ":\n" + text, e);
            }
        }
    }

    @Test
    void sameArticleGivesSameExtractionInAnyLocaleAndZone() {
        Random random = new Random(SEED + 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int i = 0; i < ARTICLES / 5; i++) {
                String text = random(random);
                Locale.setDefault(Locale.ENGLISH);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                Extraction first = Extractor.extract(article(text));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(Extractor.extract(article(text)))
                        .as("seed %d, article %d", SEED + 1, i)
                        .isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void partsAloneAreAsInTheWhole() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < ARTICLES / 5; i++) {
            Article article = article(random(random));
            Extraction whole = Extractor.extract(article);
            assertThat(Extractor.quotes(article)).isEqualTo(whole.quotes());
            assertThat(Extractor.figures(article)).isEqualTo(whole.figures());
            assertThat(Extractor.framing(article)).isEqualTo(whole.framing());
            assertThat(Extractor.date(article).orElse(null)).isEqualTo(whole.date());
        }
    }

    @Test
    void figuresOfParagraphStayWhenParagraphsFollow() {
        for (String sentence : SENTENCES) {
            if (sentence.length() < 120) {
                continue;
            }
            String body =
                    "He met the council on Monday and spoke for a long time there.\n" + sentence;
            String more = body + "\nNothing else was said by anyone about any of it that day.";
            assertThat(Extractor.figures(article(more)))
                    .as(sentence)
                    .containsAll(Extractor.figures(article(body)));
        }
    }
}
