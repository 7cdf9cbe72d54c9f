package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Tokens;
import org.nutgraf.training.Choice;
import org.nutgraf.training.NamedFeatures;
import org.nutgraf.training.Trainer;

class LinearModelTest {

    private static final Tokens TOKENS = Tokens.of("The Mayor said 40 “shops” had shut, I’m told.");

    private enum Attribute {
        BEFORE,
        WORD,
        PLACE,
        FROM
    }

    private static final Templates TEMPLATES =
            Templates.of(
                    Attribute.values(),
                    """
                    word  word
                    pair  before word
                    place place from
                    bias
                    """);

    private static void describe(FeatureSink sink, int i) {
        sink.word(Attribute.WORD, TOKENS, i);
        sink.word(Attribute.BEFORE, TOKENS, i - 1);
        sink.value(Attribute.PLACE, i);
        sink.value(Attribute.FROM, Label.of("from-start"));
        sink.add(TEMPLATES);
    }

    @Test
    void sumsTheWeightsOfNamedFeatures() {
        LinearModel model =
                LinearModel.of(
                        Map.of(
                                "word said", 500,
                                "pair mayor said", 30,
                                "pair -none- the", 7,
                                "word -number-", -20,
                                "place =2 from-start", 4,
                                "bias", 1),
                        TEMPLATES);
        LinearModel.Sum sum = model.sum();
        describe(sum, 2);
        assertThat(sum.take()).isEqualTo(535);
        describe(sum, 0);
        assertThat(sum.take()).isEqualTo(8);
        describe(sum, 3);
        assertThat(sum.take()).isEqualTo(-19);
    }

    @Test
    void runTimeSumEqualsTrainingSum() {
        List<Choice> choices = new ArrayList<>();
        NamedFeatures named = new NamedFeatures(word -> true);
        for (int article = 0; article < 40; article++) {
            for (int i = 0; i < TOKENS.size(); i++) {
                describe(named, i);
                choices.add(Choice.binary(article, named.take(), i % 3 == article % 2));
            }
        }
        Map<String, Integer> weights = Trainer.train(choices, Trainer.Settings.usual()).weights();
        assertThat(weights).isNotEmpty();
        LinearModel.Sum sum = LinearModel.of(weights, TEMPLATES).sum();
        for (int i = 0; i < TOKENS.size(); i++) {
            describe(named, i);
            int expected = named.take().stream().mapToInt(f -> weights.getOrDefault(f, 0)).sum();
            describe(sum, i);
            assertThat(sum.take()).as("token %d", i).isEqualTo(expected);
        }
    }

    @Test
    void learnsTheSameWeightsAgain() {
        List<Choice> choices = new ArrayList<>();
        for (int article = 0; article < 60; article++) {
            choices.add(
                    Choice.binary(
                            article, List.of("bias", "odd =" + article % 2), article % 2 == 1));
        }
        Trainer.Outcome first = Trainer.train(choices, Trainer.Settings.usual());
        assertThat(first.heldOutRight()).isEqualTo(1);
        assertThat(first.weights().get("odd =1")).isPositive();
        assertThat(Trainer.train(choices, Trainer.Settings.usual())).isEqualTo(first);
    }

    @Test
    void leavesOutWordsThatMayNotBeLearned() {
        NamedFeatures named = new NamedFeatures(word -> !word.equals("mayor"));
        describe(named, 2);
        assertThat(named.take()).containsExactly("word said", "place =2 from-start", "bias");
    }

    @Test
    void refusesFeaturesThatItCannotTellApart() {
        assertThatThrownBy(() -> LinearModel.of(Map.of("word é", 1, "word É", 2), TEMPLATES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesFeaturesThatFillNoTemplate() {
        for (String feature : List.of("words said", "pair said", "bias said", "word", "word a b")) {
            assertThatThrownBy(() -> LinearModel.of(Map.of(feature, 1), TEMPLATES))
                    .as(feature)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(feature);
        }
    }

    @Test
    void refusesTemplatesThatCannotBeFilled() {
        for (String template : List.of("word words", "all word before place from word")) {
            assertThatThrownBy(() -> Templates.of(Attribute.values(), template))
                    .as(template)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesToNameWhatIsNotSet() {
        NamedFeatures named = new NamedFeatures(word -> true);
        named.word(Attribute.WORD, TOKENS, 0);
        assertThatThrownBy(() -> named.add(TEMPLATES)).isInstanceOf(IllegalStateException.class);
    }
}
