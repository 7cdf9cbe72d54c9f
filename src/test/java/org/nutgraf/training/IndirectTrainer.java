package org.nutgraf.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.quote.BeforeFeatures;
import org.nutgraf.quote.CueFeatures;
import org.nutgraf.quote.CueView;
import org.nutgraf.quote.EndFeatures;
import org.nutgraf.quote.IndirectSourceFeatures;
import org.nutgraf.quote.QuotedStretches;
import org.nutgraf.quote.SentenceScope;
import org.nutgraf.quote.Side;
import org.nutgraf.quote.SideFeatures;
import org.nutgraf.quote.StartFeatures;
import org.nutgraf.quote.WordClasses;
import org.nutgraf.quote.Words;
import org.nutgraf.text.Tokens;

/**
 * Learns how indirect quotes are found: which words report, on which side the reported clause is,
 * where it starts and ends, and who is its source.
 *
 * <pre>
 *   IndirectTrainer train.jsonl.gz src/main/resources/org/nutgraf/quote
 * </pre>
 */
public final class IndirectTrainer {

    private static final int MIN_WORD_ARTICLES = 25;

    private final NamedFeatures sink;
    private final Map<String, List<Choice>> choices = new TreeMap<>();
    private int golds;
    private int reachable;
    private final Map<String, int[]> reach = new TreeMap<>();

    private IndirectTrainer(Vocabulary vocabulary) {
        sink = new NamedFeatures(vocabulary);
    }

    public static void main(String[] arguments) throws IOException {
        List<AnnotatedArticle> articles = AnnotatedArticle.read(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        IndirectTrainer trainer = new IndirectTrainer(new Vocabulary(articles, MIN_WORD_ARTICLES));
        for (int i = 0; i < articles.size(); i++) {
            trainer.collect(i, articles.get(i));
        }
        System.out.println("indirect " + trainer.golds + ", cue reachable " + trainer.reachable);
        trainer.reach.forEach(
                (name, counts) -> System.out.println(name + " " + counts[0] + "/" + counts[1]));
        trainer.learn(folder, "indirect-cue", "Whether a word reports an indirect quote.");
        trainer.learn(folder, "indirect-side", "On which side of its cue a reported clause is.");
        trainer.learn(folder, "indirect-start-behind", "Where a clause behind its cue starts.");
        trainer.learn(folder, "indirect-end-behind", "Where a clause behind its cue ends.");
        trainer.learn(folder, "indirect-end-before", "Where a clause before its cue ends.");
        trainer.learn(folder, "indirect-start-before", "Where a clause before its cue starts.");
        trainer.learn(folder, "indirect-source", "Which noun phrase is the source.");
    }

    private void learn(Path folder, String name, String about) throws IOException {
        Trainer.Outcome outcome =
                Trainer.train(choices.getOrDefault(name, List.of()), Trainer.Settings.sparse());
        ModelFile.write(folder.resolve(name + ".tsv"), List.of(about), outcome);
        System.out.println(
                name
                        + " "
                        + outcome.choices()
                        + " choices, "
                        + outcome.weights().size()
                        + " weights, "
                        + outcome.passes()
                        + " passes, loss "
                        + outcome.heldOutLoss()
                        + ", right "
                        + outcome.heldOutRight());
    }

    private void add(String model, Choice choice) {
        choices.computeIfAbsent(model, key -> new ArrayList<>()).add(choice);
    }

    private void reached(String what, boolean yes) {
        int[] counts = reach.computeIfAbsent(what, key -> new int[2]);
        counts[0] += yes ? 1 : 0;
        counts[1]++;
    }

    private void collect(int number, AnnotatedArticle article) {
        Layout layout = Layout.of(new Article(article.text(), null, null, null, null));
        Tokens tokens = layout.tokens();
        QuotedStretches stretches = QuotedStretches.of(layout);
        WordClasses classes = WordClasses.of(Words.of(tokens));
        SentenceScope scope = new SentenceScope(tokens, classes, stretches);
        Map<Integer, AnnotatedArticle.Attribution> byCue = new HashMap<>();
        for (AnnotatedArticle.Attribution attribution : article.attributions()) {
            golds += attribution.type().equals("indirect") ? 1 : 0;
            int head = head(attribution, tokens, classes);
            if (head >= 0) {
                reachable += attribution.type().equals("indirect") ? 1 : 0;
                AnnotatedArticle.Attribution other = byCue.get(head);
                if (other == null || other.type().equals("direct")) {
                    byCue.put(head, attribution);
                }
            }
        }
        for (int s = 0; s < layout.sentences().size(); s++) {
            scope.moveTo(layout.sentences().first(s), layout.sentences().end(s));
            for (int i = scope.first(); i < scope.end(); i++) {
                CueView cue = CueView.of(scope, i);
                if (cue != null && stretches.of(i) == QuotedStretches.NONE) {
                    cue(number, cue, byCue.get(i));
                }
            }
        }
    }

    private static int head(
            AnnotatedArticle.Attribution attribution, Tokens tokens, WordClasses classes) {
        int head = -1;
        for (int i : attribution.cueTokens(tokens)) {
            if (classes.share(i) >= 0 && (head < 0 || classes.share(i) > classes.share(head))) {
                head = i;
            }
        }
        return head;
    }

    private void cue(int number, CueView cue, AnnotatedArticle.@Nullable Attribution attribution) {
        boolean mixed = attribution != null && attribution.type().equals("mixed");
        boolean indirect = attribution != null && attribution.type().equals("indirect");
        if (!mixed) {
            CueFeatures.describe(sink, cue);
            add("indirect-cue", Choice.binary(number, sink.take(), indirect));
        }
        if (attribution == null || !(indirect || mixed)) {
            return;
        }
        int before = 0;
        int behind = 0;
        int beforeFirst = -1;
        int beforeEnd = -1;
        int behindFirst = -1;
        int behindEnd = -1;
        for (int i : attribution.contentTokens(cue.scope().tokens())) {
            if (i < cue.index()) {
                before++;
                beforeFirst = beforeFirst < 0 ? i : beforeFirst;
                beforeEnd = i + 1;
            } else if (i > cue.index()) {
                behind++;
                behindFirst = behindFirst < 0 ? i : behindFirst;
                behindEnd = i + 1;
            }
        }
        if (before + behind == 0) {
            return;
        }
        Side side =
                behind >= 2 * before
                        ? Side.BEHIND
                        : before >= 2 * behind ? Side.BEFORE : Side.AROUND;
        List<List<String>> sides = new ArrayList<>();
        int right = -1;
        SideFeatures.look(sink, cue);
        for (Side candidate : Side.values()) {
            SideFeatures.describe(sink, candidate);
            right = candidate == side ? sides.size() : right;
            sides.add(sink.take());
        }
        add("indirect-side", new Choice(number, sides, right));
        if (side != Side.BEFORE) {
            behind(number, cue, behindFirst, behindEnd);
        }
        if (side != Side.BEHIND) {
            before(number, cue, beforeFirst, beforeEnd);
        }
        source(
                number,
                cue,
                side,
                attribution,
                side == Side.BEFORE ? beforeFirst : behindFirst,
                side == Side.BEFORE ? beforeEnd : behindEnd);
    }

    private void behind(int number, CueView cue, int first, int end) {
        SentenceScope scope = cue.scope();
        List<List<String>> starts = new ArrayList<>();
        int right = -1;
        StartFeatures.look(sink, cue);
        for (int i = cue.index() + 1; i <= StartFeatures.last(cue); i++) {
            if (StartFeatures.isCandidate(cue, i)) {
                StartFeatures.describe(sink, cue, i);
                right = i == first ? starts.size() : right;
                starts.add(sink.take());
            }
        }
        reached("start-behind", right >= 0);
        if (right < 0) {
            return;
        }
        add("indirect-start-behind", new Choice(number, starts, right));
        List<List<String>> ends = new ArrayList<>();
        int wanted = Math.min(end, scope.end());
        while (wanted > first + 1 && scope.tokens().kind(wanted - 1) == Tokens.Kind.MARK) {
            wanted--;
        }
        right = -1;
        EndFeatures candidates = new EndFeatures(sink, cue, first);
        for (int i = candidates.next(); i >= 0; i = candidates.next()) {
            candidates.describe();
            right = i == wanted ? ends.size() : right;
            ends.add(sink.take());
        }
        reached("end-behind", right >= 0);
        if (right >= 0) {
            add("indirect-end-behind", new Choice(number, ends, right));
        }
    }

    private void before(int number, CueView cue, int first, int end) {
        SentenceScope scope = cue.scope();
        int wanted = end;
        while (wanted > first + 1 && scope.tokens().kind(wanted - 1) == Tokens.Kind.MARK) {
            wanted--;
        }
        List<List<String>> ends = new ArrayList<>();
        int right = -1;
        for (int i = scope.first(); i <= cue.index(); i++) {
            if (BeforeFeatures.isEnd(cue, i)) {
                BeforeFeatures.describeEnd(sink, cue, i);
                right = i == wanted ? ends.size() : right;
                ends.add(sink.take());
            }
        }
        reached("end-before", right >= 0);
        if (right >= 0) {
            add("indirect-end-before", new Choice(number, ends, right));
        }
        List<List<String>> starts = new ArrayList<>();
        right = -1;
        for (int i = scope.first(); i < end; i++) {
            if (BeforeFeatures.isStart(scope, end, i)) {
                BeforeFeatures.describeStart(sink, scope, wanted, i);
                right = i == first ? starts.size() : right;
                starts.add(sink.take());
            }
        }
        reached("start-before", right >= 0);
        if (right >= 0) {
            add("indirect-start-before", new Choice(number, starts, right));
        }
    }

    private void source(
            int number,
            CueView cue,
            Side side,
            AnnotatedArticle.Attribution attribution,
            int contentFirst,
            int contentEnd) {
        int[] phrases = new int[IndirectSourceFeatures.capacity()];
        int count = IndirectSourceFeatures.phrases(cue, phrases);
        List<Integer> tokens = attribution.sourceTokens(cue.scope().tokens());
        List<List<String>> candidates = new ArrayList<>();
        int right = -1;
        int rightFirst = Integer.MAX_VALUE;
        IndirectSourceFeatures.look(sink, cue, side);
        for (int k = 0; k < count; k++) {
            int first = phrases[2 * k];
            int end = phrases[2 * k + 1];
            IndirectSourceFeatures.describe(
                    sink,
                    cue,
                    first,
                    end,
                    IndirectSourceFeatures.rank(phrases, k, cue.index()),
                    first >= contentFirst && first < contentEnd);
            candidates.add(sink.take());
            boolean overlaps = tokens.stream().anyMatch(i -> i >= first && i < end);
            if (overlaps && first < rightFirst) {
                right = k;
                rightFirst = first;
            }
        }
        IndirectSourceFeatures.describeNone(sink);
        candidates.add(sink.take());
        if (tokens.isEmpty()) {
            right = count;
        }
        reached("source", right >= 0);
        if (right >= 0) {
            add("indirect-source", new Choice(number, candidates, right));
        }
    }
}
