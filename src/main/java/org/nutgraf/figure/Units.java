package org.nutgraf.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Cells;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * The units of measure, of time and of shares, by their names and symbols.
 *
 * <pre>
 *   200 kilometres per hour   46 per cent   12 km²   34,500 metric tons
 *       ^                 ^      ^      ^      ^ ^          ^         ^
 * </pre>
 */
final class Units {

    private static final Lexicon<Unit> NAMES;
    private static final Lexicon<List<Symbol>> SYMBOLS;

    /** A unit's symbol, which must stand as it is, and the unit. */
    private record Symbol(String text, Unit unit) {}

    /** A unit that was read, and the index behind it. */
    record Match(Unit unit, int end) {}

    static {
        Lexicon.Builder<Unit> names = Lexicon.builder();
        Map<String, List<Symbol>> symbols = new LinkedHashMap<>();
        for (Table.Row row : Table.read(Units.class, "units.tsv").rows()) {
            Figure.Kind kind = Figure.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            Unit unit = Unit.of(row.get("unit"), row.get("code"), kind);
            for (String name : Cells.parts(row.get("names"))) {
                names.add(name, unit);
            }
            for (String symbol : Cells.parts(row.get("symbols"))) {
                symbols.computeIfAbsent(spaced(symbol), key -> new ArrayList<>())
                        .add(new Symbol(symbol, unit));
            }
        }
        Lexicon.Builder<List<Symbol>> builder = Lexicon.builder();
        symbols.forEach((folded, all) -> builder.add(folded, List.copyOf(all)));
        NAMES = names.build();
        SYMBOLS = builder.build();
    }

    private Units() {}

    /** Returns the tokens of a symbol with blanks between them: alike for "°F" and "° F". */
    private static String spaced(String symbol) {
        Tokens tokens = Tokens.of(Characters.fold(symbol));
        StringJoiner spaced = new StringJoiner(" ");
        for (int i = 0; i < tokens.size(); i++) {
            spaced.add(tokens.string(i));
        }
        return spaced.toString();
    }

    /** Returns the longest unit that starts with the token {@code i}, or null. */
    static @Nullable Match read(Tokens tokens, int i, int end) {
        int name = NAMES.longest(tokens, i, end);
        int symbol = SYMBOLS.longest(tokens, i, end);
        int nameLength = name == Lexicon.NONE ? 0 : NAMES.length(name);
        int symbolLength = symbol == Lexicon.NONE ? 0 : SYMBOLS.length(symbol);
        if (symbolLength > nameLength) {
            Unit unit = exact(tokens, i, i + symbolLength, SYMBOLS.value(symbol));
            if (unit != null) {
                return new Match(unit, i + symbolLength);
            }
        }
        return nameLength == 0 ? null : new Match(NAMES.value(name), i + nameLength);
    }

    /** Returns the unit with that behind its "per": "micrograms per cubic metre", "mg/kg". */
    static Match per(Tokens tokens, Match unit, int end) {
        int per = unit.end();
        boolean stroke = tokens.is(per, '/') && tokens.isJoined(per) && tokens.isJoined(per + 1);
        Match below = stroke || tokens.is(per, "per") ? read(tokens, per + 1, end) : null;
        String above = unit.unit().code();
        if (below == null
                || above == null
                || below.unit().code() == null
                || !unit.unit().is(Figure.Kind.MEASURE)
                || !below.unit().is(Figure.Kind.MEASURE)) {
            return unit;
        }
        String name = unit.unit().name() + (stroke ? "/" : " per ") + below.unit().name();
        String code = above + "/" + below.unit().code();
        return new Match(Unit.of(name, code, Figure.Kind.MEASURE), below.end());
    }

    private static @Nullable Unit exact(Tokens tokens, int i, int end, List<Symbol> symbols) {
        int start = tokens.start(i);
        int length = tokens.end(end - 1) - start;
        for (Symbol symbol : symbols) {
            if (symbol.text().length() == length
                    && tokens.text().startsWith(symbol.text(), start)) {
                return symbol.unit();
            }
        }
        // "MPH" and "10KM" are clear whatever their case; one letter is not, nor is "90 HP staff".
        boolean clear = length > 2 || (length == 2 && tokens.isJoined(i) && tokens.isNumber(i - 1));
        return clear ? symbols.getFirst().unit() : null;
    }
}
