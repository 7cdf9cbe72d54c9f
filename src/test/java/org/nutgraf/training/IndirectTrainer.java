package org.nutgraf.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.quote.CueView;
import org.nutgraf.quote.QuotedStretches;
import org.nutgraf.quote.SentenceScope;
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

    private final IndirectChoices choices;
    private int golds;
    private int reachable;

    private IndirectTrainer(Vocabulary vocabulary) {
        choices = new IndirectChoices(vocabulary);
    }

    public static void main(String[] arguments) throws IOException {
        List<AnnotatedArticle> articles = AnnotatedArticle.read(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        IndirectTrainer trainer = new IndirectTrainer(new Vocabulary(articles, MIN_WORD_ARTICLES));
        for (int i = 0; i < articles.size(); i++) {
            trainer.collect(i, articles.get(i));
        }
        System.out.println("indirect " + trainer.golds + ", cue reachable " + trainer.reachable);
        trainer.choices
                .reach()
                .forEach(
                        (name, counts) ->
                                System.out.println(name + " " + counts[0] + "/" + counts[1]));
        trainer.learn(folder, "indirect-cue", "Whether a word reports an indirect quote.");
        trainer.learn(folder, "indirect-side", "On which side of its cue a reported clause is.");
        trainer.learn(folder, "indirect-start-behind", "Where a clause behind its cue starts.");
        trainer.learn(folder, "indirect-end-behind", "Where a clause behind its cue ends.");
        trainer.learn(folder, "indirect-end-before", "Where a clause before its cue ends.");
        trainer.learn(folder, "indirect-start-before", "Where a clause before its cue starts.");
        trainer.learn(folder, "indirect-source", "Which noun phrase is the source.");
    }

    private void learn(Path folder, String name, String about) throws IOException {
        Trainer.Outcome outcome = Trainer.train(choices.of(name), Trainer.Settings.sparse());
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
                    choices.cue(number, cue, byCue.get(i));
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
}
