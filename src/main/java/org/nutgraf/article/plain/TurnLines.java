package org.nutgraf.article.plain;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.article.Block.Role;
import org.nutgraf.article.SpeakerLabel;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.text.Tokens;

/**
 * Tells the lines of a transcript, which begin with who speaks, from headings and datelines.
 *
 * <pre>
 *   DOE: When was it?
 *   ROE (on camera): On Sunday.
 *   DOE: And then?
 * </pre>
 *
 * <p>A text is taken for one where two labels come again; each line with one of them is a turn.
 */
final class TurnLines {

    private static final int MIN_LABELS = 4;

    private final boolean[] turns;
    private final boolean transcript;

    TurnLines(Tokens tokens, List<Line> lines) {
        this.turns = new boolean[lines.size()];
        int[] names = new int[turns.length];
        int[] at = new int[turns.length];
        int count = 0;
        for (int i = 0; i < turns.length; i++) {
            Line line = lines.get(i);
            SpeakerLabel label =
                    isText(line) ? SpeakerLabel.read(tokens, line.first(), line.end()) : null;
            if (label != null) {
                at[count] = i;
                names[count++] = tokens.hash(label.nameEnd() - 1);
            }
        }
        this.transcript = count >= MIN_LABELS && isExchange(names, at, count);
    }

    private static boolean isText(Line line) {
        return line.form() == Form.PROSE || line.form() == Form.SHORT;
    }

    /** Notes the lines whose name comes again, and tells whether there are two such names. */
    private boolean isExchange(int[] names, int[] at, int count) {
        int[] sorted = Arrays.copyOf(names, count);
        Arrays.sort(sorted);
        int first = -1;
        boolean others = false;
        for (int i = 0; i < count; i++) {
            int place = Arrays.binarySearch(sorted, names[i]);
            boolean again =
                    (place > 0 && sorted[place - 1] == names[i])
                            || (place + 1 < count && sorted[place + 1] == names[i]);
            turns[at[i]] = again;
            others |= again && first >= 0 && names[first] != names[i];
            first = again && first < 0 ? i : first;
        }
        return others;
    }

    /** Tells whether a line, by its index, is a part of a transcript that says who speaks. */
    boolean isTurn(int line) {
        return transcript && turns[line];
    }

    /** Makes such lines below the headline paragraphs, where they were taken for other things. */
    void assign(Role[] roles) {
        boolean below = false;
        for (int i = 0; transcript && i < roles.length; i++) {
            below |= roles[i] == Role.HEADLINE;
            if (turns[i] && (roles[i] == Role.CROSSHEAD || (below && roles[i] == Role.FURNITURE))) {
                roles[i] = Role.PARAGRAPH;
            }
        }
    }
}
