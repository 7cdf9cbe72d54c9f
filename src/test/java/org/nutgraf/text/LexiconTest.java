package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon<String> LEXICON =
            Lexicon.<String>builder()
                    .add("according to", "cue")
                    .add("more", "word")
                    .add("more than", "modifier")
                    .add("square mile", "area")
                    .add("can't", "negation")
                    .add("U.S.", "country")
                    .build();

    private static String longest(String text) {
        int entry = LEXICON.longest(Tokens.of(text), 0);
        return entry == Lexicon.NONE ? "-" : LEXICON.value(entry) + " " + LEXICON.length(entry);
    }

    @Test
    void findsLongest() {
        assertThat(longest("more than 20")).isEqualTo("modifier 2");
        assertThat(longest("more thanks")).isEqualTo("word 1");
        assertThat(longest("square")).isEqualTo("-");
    }

    @Test
    void ignoresCaseAndFormOfApostrophe() {
        assertThat(longest("ACCORDING To him")).isEqualTo("cue 2");
        assertThat(longest("can’t")).isEqualTo("negation 1");
        assertThat(longest("U.S. forces")).isEqualTo("country 1");
    }

    @Test
    void staysBeforeEnd() {
        Tokens tokens = Tokens.of("more than");
        assertThat(LEXICON.value(LEXICON.longest(tokens, 0, 1))).isEqualTo("word");
        assertThat(LEXICON.longest(tokens, 2)).isEqualTo(Lexicon.NONE);
        assertThat(LEXICON.longest(tokens, -1)).isEqualTo(Lexicon.NONE);
    }

    @Test
    void getsOneToken() {
        Tokens tokens = Tokens.of("more according");
        assertThat(LEXICON.get(tokens, 0)).isEqualTo("word");
        assertThat(LEXICON.get(tokens, 1)).isNull();
        assertThat(LEXICON.contains(tokens, 2)).isFalse();
    }

    @Test
    void holdsManyEntries() {
        Lexicon.Builder<Integer> builder = Lexicon.builder();
        for (int i = 0; i < 5_000; i++) {
            builder.add("w" + i + " x" + i % 7, i);
        }
        Lexicon<Integer> lexicon = builder.build();
        for (int i = 0; i < 5_000; i++) {
            int entry = lexicon.longest(Tokens.of("w" + i + " x" + i % 7), 0);
            assertThat(lexicon.value(entry)).isEqualTo(i);
        }
    }

    @Test
    void keepsOneOfEqualMeanings() {
        Lexicon<List<String>> lexicon =
                Lexicon.<List<String>>builder()
                        .add("pound", new ArrayList<>(List.of("money")))
                        .add("dollar", new ArrayList<>(List.of("money")))
                        .build();
        Tokens tokens = Tokens.of("pound dollar");
        assertThat(lexicon.get(tokens, 0)).containsExactly("money");
        assertThat(lexicon.get(tokens, 1)).isSameAs(lexicon.get(tokens, 0));
    }

    @Test
    void refusesPhraseWithoutToken() {
        assertThatThrownBy(() -> Lexicon.<String>builder().add(" ", "blank"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("' '");
    }

    @Test
    void refusesRowWithoutPhrase() {
        Table table = Table.read(LexiconTest.class, "blank-phrase.tsv");
        assertThatThrownBy(() -> Lexicon.of(table, "name", row -> row.get("gender")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name must have a phrase");
    }
}
