package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * An article with sentences put between its paragraphs that were written for training, in which its
 * sources are quoted beside others.
 *
 * <pre>
 *   {O} hit back after [S] called him “Q”.
 *   Roe hit back after the mayor called him “the bridge”.
 * </pre>
 *
 * <p>Of such sentences there are few examples otherwise. Who is in them, and what is in the marks,
 * is drawn from the article.
 *
 * @param article the article, its spans moved, and what is in the marks attributed
 * @param parts what is in the marks, in order
 */
record WrittenSentences(AnnotatedArticle article, List<Span> parts) {

    /** The number of sentences put into an article at most. */
    private static final int SENTENCES = 6;

    private static final int MAX_SOURCE_TOKENS = 5;
    private static final int MAX_WORDS = 8;
    private static final int MAX_TITLE_WORDS = 4;
    private static final int MIN_CLAUSE_TOKENS = 5;
    private static final int MAX_CLAUSE = 160;

    /** One name in so many has no capitals. */
    private static final int TITLES_A_NAME = 5;

    private static final String BREAK = "\n\n";
    private static final String PARAGRAPH_END = "¶";

    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}");
    private static final Pattern SLOT = Pattern.compile("\\[([^\\]]*)]|\\{([OP])}|“([QCT])");

    /** A name, or a noun with its article, and no possessor. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:\\p{Lu}|(?:the|a|an|his|her|their|one|some|many|several|most) )"
                            + "[\\p{L} .-]*(?<!['’]s?)");

    private static final Pattern PRONOUN =
            Pattern.compile("(?i)I|he|she|we|they|it|you|th[a-z]+|who");

    private static final List<String> PATTERNS = patterns();

    private static List<String> patterns() {
        try (InputStream in = WrittenSentences.class.getResourceAsStream("sentence-patterns.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts sentences between the paragraphs, all drawn by {@code random}. */
    static WrittenSentences of(AnnotatedArticle article, Random random) {
        Drawing drawing = new Drawing(article, random);
        List<Integer> places = places(article);
        TreeMap<Integer, Sentence> sentences = new TreeMap<>();
        for (int i = 0; i < SENTENCES && !places.isEmpty() && drawing.isRich(); i++) {
            sentences.put(places.get(random.nextInt(places.size())), drawing.sentence());
        }
        return put(article, sentences);
    }

    /** Returns the paragraph ends that no attribution goes over. */
    private static List<Integer> places(AnnotatedArticle article) {
        List<Integer> places = new ArrayList<>();
        String text = article.text();
        for (int at = text.indexOf(BREAK); at >= 0; at = text.indexOf(BREAK, at + 1)) {
            int place = at;
            boolean free =
                    article.attributions().stream()
                            .flatMap(one -> one.content().stream())
                            .noneMatch(
                                    span ->
                                            span.start() <= place + BREAK.length()
                                                    && span.end() >= place - 2);
            if (free && at > 0 && text.charAt(at - 1) != ':') {
                places.add(at);
            }
        }
        return places;
    }

    private static WrittenSentences put(
            AnnotatedArticle article, TreeMap<Integer, Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<AnnotatedArticle.Attribution> attributions = new ArrayList<>();
        List<Span> parts = new ArrayList<>();
        TreeMap<Integer, Integer> moves = new TreeMap<>(Map.of(-1, 0));
        int written = 0;
        for (Map.Entry<Integer, Sentence> one : sentences.entrySet()) {
            text.append(article.text(), written, one.getKey()).append(BREAK);
            written = one.getKey();
            Sentence sentence = one.getValue();
            for (Span marked : sentence.marked()) {
                Span content = marked.movedBy(text.length());
                parts.add(content);
                if (sentence.source() != null) {
                    attributions.add(
                            new AnnotatedArticle.Attribution(
                                    "mixed",
                                    List.of(content),
                                    List.of(sentence.source().movedBy(text.length())),
                                    List.of()));
                }
            }
            text.append(sentence.text());
            moves.put(written, text.length() - written);
        }
        text.append(article.text(), written, article.text().length());
        for (AnnotatedArticle.Attribution one : article.attributions()) {
            attributions.add(
                    new AnnotatedArticle.Attribution(
                            one.type(),
                            moved(one.content(), moves),
                            moved(one.source(), moves),
                            moved(one.cue(), moves)));
        }
        return new WrittenSentences(
                new AnnotatedArticle(article.id(), text.toString(), attributions), parts);
    }

    private static List<Span> moved(List<Span> spans, TreeMap<Integer, Integer> moves) {
        return spans.stream()
                .map(span -> span.movedBy(moves.floorEntry(span.start()).getValue()))
                .toList();
    }

    /**
     * A sentence.
     *
     * @param source who is quoted; null where what is in the marks is no quotation
     * @param marked what is in the marks
     */
    private record Sentence(String text, @Nullable Span source, List<Span> marked) {}

    /** Draws sentences with the sources and the contents of an article. */
    private static final class Drawing {

        private final Random random;
        private final List<String> sources = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> clauses = new ArrayList<>();

        Drawing(AnnotatedArticle article, Random random) {
            this.random = random;
            for (AnnotatedArticle.Attribution one : article.attributions()) {
                if (one.source().size() == 1) {
                    addSource(one.source().getFirst().in(article.text()));
                }
                if (one.content().size() == 1) {
                    addContent(one.content().getFirst().in(article.text()));
                }
            }
        }

        private void addSource(String source) {
            boolean far = Tokens.of(source).size() > MAX_SOURCE_TOKENS;
            if (NAMED.matcher(source).matches() && !PRONOUN.matcher(source).matches() && !far) {
                sources.add(source);
            }
        }

        private void addContent(String content) {
            String clause = content.replaceAll("[\"“”]|''|[.,?!]+\\s*$", "").strip();
            if (clause.contains("\n") || clause.length() > MAX_CLAUSE) {
                return;
            }
            words.add(clause);
            boolean many = Tokens.of(clause).size() >= MIN_CLAUSE_TOKENS;
            if (many && Character.isUpperCase(content.codePointAt(0))) {
                clauses.add(clause);
            }
        }

        /** Tells whether there is enough to draw from. */
        boolean isRich() {
            return sources.stream().map(Drawing::lastWord).distinct().count() > 2
                    && !words.isEmpty()
                    && !clauses.isEmpty();
        }

        Sentence sentence() {
            String pattern =
                    CHOICE.matcher(PATTERNS.get(random.nextInt(PATTERNS.size())))
                            .replaceAll(this::choice)
                            .replace(PARAGRAPH_END, BREAK);
            Map<String, String> people = new HashMap<>();
            StringBuilder text = new StringBuilder();
            Span source = null;
            List<Span> marked = new ArrayList<>();
            Matcher slots = SLOT.matcher(pattern);
            int written = 0;
            while (slots.find()) {
                text.append(pattern, written, slots.start());
                written = slots.end();
                if (slots.group(3) != null) {
                    text.append('“');
                }
                int start = text.length();
                if (slots.group(3) != null) {
                    text.append(content(slots.group(3)));
                    marked.add(new Span(start, text.length()));
                } else if (slots.group(2) != null) {
                    text.append(person(people, slots.group(2)));
                } else {
                    String named = slots.group(1);
                    text.append(named.equals("S") ? person(people, "S") : named);
                    source = new Span(start, text.length());
                }
            }
            text.append(pattern, written, pattern.length());
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
            return new Sentence(text.toString(), source, List.copyOf(marked));
        }

        private String choice(MatchResult choice) {
            String[] all = choice.group(1).split("\\|", -1);
            return Matcher.quoteReplacement(all[random.nextInt(all.length)]);
        }

        private String person(Map<String, String> people, String slot) {
            return people.computeIfAbsent(slot, key -> person(people));
        }

        private String person(Map<String, String> people) {
            String person = drawn(sources);
            while (isIn(people, lastWord(person))) {
                person = drawn(sources);
            }
            boolean article = person.startsWith("The ") || person.startsWith("A ");
            return article ? Character.toLowerCase(person.charAt(0)) + person.substring(1) : person;
        }

        private static boolean isIn(Map<String, String> people, String lastWord) {
            return people.values().stream().anyMatch(one -> lastWord(one).equals(lastWord));
        }

        private static String lastWord(String person) {
            return person.substring(person.lastIndexOf(' ') + 1);
        }

        private String content(String kind) {
            return switch (kind) {
                case "C" -> drawn(clauses);
                case "T" -> title();
                default -> someWords(MAX_WORDS);
            };
        }

        /** Draws words, and begins each with a capital, mostly. */
        private String title() {
            String words = someWords(MAX_TITLE_WORDS);
            return random.nextInt(TITLES_A_NAME) == 0
                    ? words
                    : INITIAL.matcher(words)
                            .replaceAll(initial -> initial.group().toUpperCase(Locale.ROOT));
        }

        private String someWords(int most) {
            String[] all = drawn(words).split("\\s+");
            int start = random.nextInt(all.length);
            int length = 1 + random.nextInt(Math.min(most, all.length - start));
            return String.join(" ", List.of(all).subList(start, start + length))
                    .replaceAll("[^\\p{L}\\p{N}]+$", "");
        }

        private String drawn(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
