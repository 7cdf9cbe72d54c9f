package org.nutgraf.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.text.Cells;
import org.nutgraf.text.Table;

/**
 * Tells of which currency the cents are: of the one that the article names nearest to them.
 *
 * <pre>
 *   It costs 90 cents in Cork, where a loaf is €3.
 *            ^      ^                          ^
 * </pre>
 *
 * <p>Until then a unit's name holds the codes of all currencies that have a part of that name.
 */
final class Subunits {

    private static final int NONE = -1;

    /** The currencies of each open name, first the one that is meant where none is named. */
    private static final Map<String, List<String>> OPEN = open();

    private Subunits() {}

    private static Map<String, List<String>> open() {
        Map<String, List<String>> open = new HashMap<>();
        for (Table.Row row : Table.read(Subunits.class, "subunits.tsv").rows()) {
            String codes = row.get("code");
            if (isOpen(codes)) {
                open.put(codes, Cells.parts(codes));
            }
        }
        return Map.copyOf(open);
    }

    /** Tells whether a unit's name stands for several currencies. */
    static boolean isOpen(String name) {
        return name.indexOf('|') >= 0;
    }

    /** Returns the currencies that a figure can be in; none where its unit is told. */
    private static List<String> codes(Figure figure) {
        String unit = figure.kind() == Figure.Kind.MONEY ? figure.unit() : null;
        return unit == null ? List.of() : OPEN.getOrDefault(unit, List.of());
    }

    /** Names the currency of each amount in cents, in one pass forth and one back. */
    static List<Figure> resolve(List<Figure> figures) {
        if (figures.stream().allMatch(figure -> codes(figure).isEmpty())) {
            return figures;
        }
        int size = figures.size();
        Figure[] resolved = figures.toArray(Figure[]::new);
        int[] before = new int[size];
        Arrays.fill(before, NONE);
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < size; i++) {
            if (!codes(figures.get(i)).isEmpty()) {
                before[i] = nearest(figures.get(i), last, true);
            }
            note(figures.get(i), i, last);
        }
        last.clear();
        for (int i = size - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            if (!codes(figure).isEmpty()) {
                String code = code(figures, figure, before[i], nearest(figure, last, false));
                resolved[i] = figure.withUnit(code, code);
            }
            note(figure, i, last);
        }
        return List.of(resolved);
    }

    private static void note(Figure figure, int i, Map<String, Integer> last) {
        if (figure.kind() == Figure.Kind.MONEY && figure.unitCode() != null) {
            last.put(figure.unitCode(), i);
        }
    }

    /** Returns the index of the nearest amount in a currency that the figure can be in. */
    private static int nearest(Figure figure, Map<String, Integer> last, boolean forth) {
        int nearest = NONE;
        for (String code : codes(figure)) {
            int at = last.getOrDefault(code, NONE);
            if (at != NONE && (nearest == NONE || (at > nearest) == forth)) {
                nearest = at;
            }
        }
        return nearest;
    }

    private static String code(List<Figure> figures, Figure figure, int before, int behind) {
        if (before == NONE && behind == NONE) {
            return codes(figure).getFirst();
        }
        int back =
                before == NONE
                        ? Integer.MAX_VALUE
                        : figure.span().start() - figures.get(before).span().end();
        int on =
                behind == NONE
                        ? Integer.MAX_VALUE
                        : figures.get(behind).span().start() - figure.span().end();
        String code = figures.get(back <= on ? before : behind).unitCode();
        return code == null ? "" : code;
    }
}
