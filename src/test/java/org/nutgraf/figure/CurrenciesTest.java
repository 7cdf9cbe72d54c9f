package org.nutgraf.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

class CurrenciesTest {

    /** The one currency that ISO 4217 does not list. */
    private static final String BITCOIN = "BTC";

    static List<Table.Row> rows() {
        return Table.read(Currencies.class, "currencies.tsv").rows().stream()
                .filter(row -> !row.get("code").equals(BITCOIN))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void codesAndMinorUnitsAreOfIso4217(Table.Row row) {
        Currency currency = Currency.getInstance(row.get("code"));

        assertThat(row.get("digits"))
                .isEqualTo(String.valueOf(currency.getDefaultFractionDigits()));
    }

    @Test
    void currenciesOfAllCountriesAreThere() {
        Set<String> codes = rows().stream().map(row -> row.get("code")).collect(Collectors.toSet());

        for (String country : java.util.Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(java.util.Locale.of("", country));
            if (currency != null) {
                assertThat(codes).as(country).contains(currency.getCurrencyCode());
            }
        }
    }

    @Test
    void rowsAreSorted() {
        assertThat(rows()).extracting(row -> row.get("code")).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$5 | USD",
                "US$5 | USD",
                "HK$ 10 | HKD",
                "A$5 | AUD",
                "£5 | GBP",
                "EUR 125 | EUR",
                "USD3.14 | USD",
                "Rs500 | INR",
                "Rs. 20 | INR",
                "RM42 | MYR",
                "₿21 | BTC",
                "MSEK 45 | SEK"
            })
    void prefixes(String text, String code) {
        Tokens tokens = Tokens.of(text);
        Currencies.Match match = Currencies.prefix(tokens, 0, tokens.size());

        assertThat(match).isNotNull();
        assertThat(match == null ? null : match.unit().name()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Australian dollars, AUD",
        "Hong Kong dollars, HKD",
        "yuan, CNY",
        "pounds sterling, GBP",
        "Egyptian pounds, EGP",
        "pence, GBP",
        "CHF, CHF"
    })
    void names(String text, String code) {
        Tokens tokens = Tokens.of("20 " + text);
        Currencies.Match match = Currencies.suffix(tokens, 1, tokens.size());

        assertThat(match).isNotNull();
        assertThat(match == null ? null : match.unit().name()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ALL 5", "TOP 10", "TRY 3", "a $5", "SARS 2"})
    void wordsAreNoCurrencies(String text) {
        Tokens tokens = Tokens.of(text);

        assertThat(Currencies.prefix(tokens, 0, tokens.size())).isNull();
    }
}
