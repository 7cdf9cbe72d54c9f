package org.nutgraf.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.text.Tokens;

class NumeralReaderTest {

    private static @Nullable Numeral read(String text, boolean money) {
        Tokens tokens = Tokens.of(text);
        return NumeralReader.read(tokens, 0, tokens.size(), money);
    }

    private static Numeral numeral(String text) {
        Numeral numeral = read(text, false);
        if (numeral == null) {
            throw new AssertionError("no numeral in '" + text + "'");
        }
        return numeral;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "138 | 138",
                "1,500 | 1500",
                "1,500.25 | 1500.25",
                "12,34,567 | 1234567",
                "12,34,567.89 | 1234567.89",
                "816 000 | 816000",
                "13 009 | 13009",
                "1 414 021 100 | 1414021100",
                "1\u202f234\u202f567.89 | 1234567.89",
                "1.111,11 | 1111.11",
                "5,00 | 5.00",
                "1.234.567 | 1234567",
                ".25 | 0.25",
                "0.1 | 0.1",
                "10k | 10000",
                "1.2bn | 1200000000",
                "3.8 million | 3800000",
                "2mn | 2000000",
                "30 lakh | 3000000",
                "2 lakh crore | 2000000000000",
                "4 thousand 3 hundred and 21 | 4321",
                "322 hundred | 32200"
            })
    void digits(String text, BigDecimal value) {
        Numeral numeral = numeral(text);

        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.form()).isEqualTo(Numeral.Form.DIGITS);
        assertThat(numeral.span().in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zero | 0",
                "sixteen | 16",
                "Forty-one | 41",
                "fifty two | 52",
                "one hundred and sixteen | 116",
                "seven hundred twenty-one thousand and twelve | 721012",
                "two thousand and two hundred | 2200",
                "twenty-one trillion three hundred | 21000000000300",
                "twenty-three hundred | 2300",
                "a hundred and two | 102",
                "a dozen | 12",
                "two dozen | 24",
                "half a dozen | 6",
                "a million and a half | 1500000",
                "two and a half million | 2500000",
                "half a billion | 500000000",
                "a quarter of a million | 250000",
                "three quarters billion | 750000000",
                "nine point nought four | 9.04",
                "three crore twelve lakh fifty-six thousand seven hundred twenty-one | 31256721"
            })
    void words(String text, BigDecimal value) {
        Numeral numeral = numeral(text);

        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.form()).isEqualTo(Numeral.Form.WORDS);
        assertThat(numeral.span().in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "½ | 0.5",
                "1/4 | 0.25",
                "two-thirds | 0.6666666667",
                "a third | 0.3333333333",
                "three quarters | 0.75",
                "one-fifth | 0.2",
                "half | 0.5"
            })
    void fractions(String text, BigDecimal value) {
        Numeral numeral = numeral(text);

        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.form()).isEqualTo(Numeral.Form.FRACTION);
        assertThat(numeral.span().in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2½ | 2.5", "2 1/2 | 2.5", "10 1/4 | 10.25", "five and a half | 5.5"})
    void mixedFractions(String text, BigDecimal value) {
        assertThat(numeral(text).value()).isEqualByComparingTo(value);
        assertThat(numeral(text).span().in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dozens | 24",
                "scores of | 40",
                "hundreds | 200",
                "tens of thousands | 20000",
                "hundreds of thousands | 200000",
                "several hundred | 200",
                "a few million | 2000000",
                "a couple of thousand | 2000"
            })
    void vagueAmountsHaveOnlyALow(String text, BigDecimal low) {
        Numeral numeral = numeral(text);

        assertThat(numeral.value()).isNull();
        assertThat(numeral.low()).isEqualByComparingTo(low);
        assertThat(numeral.form()).isEqualTo(Numeral.Form.VAGUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "an hour",
                "192.168.1.2",
                "007",
                "9/11",
                "hour",
                "million-",
                "1,2,3",
                "tens"
            })
    void readsOnlyNumerals(String text) {
        Numeral numeral = read(text, false);

        assertThat(numeral == null || numeral.end() < Tokens.of(text).size()).isTrue();
    }

    @Test
    void lettersAreScalesOnlyInMoney() {
        assertThat(numeral("75m").value()).isEqualByComparingTo("75");
        Numeral money = read("75m", true);
        assertThat(money).isNotNull();
        assertThat(money == null ? null : money.value()).isEqualByComparingTo("75000000");
    }

    @Test
    void digitsWithinAWord() {
        Tokens tokens = Tokens.of("Rs1,234.5 crore");
        Numeral numeral = NumeralReader.readInside(tokens, 0, 2, tokens.size());

        assertThat(numeral).isNotNull();
        assertThat(numeral == null ? null : numeral.value()).isEqualByComparingTo("12345000000");
    }

    @Test
    void digitsWithoutEndAreNoNumber() {
        assertThat(read("9".repeat(100_000), false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hundred ", "million ", "one ", "1 ", "123 ", "and a half ", "of "})
    void repeatsTakeLinearTime(String repeated) {
        Tokens tokens = Tokens.of("two " + repeated.repeat(100_000));

        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    for (int i = 0; i < tokens.size(); i++) {
                        NumeralReader.read(tokens, i, tokens.size(), false);
                    }
                });
    }
}
