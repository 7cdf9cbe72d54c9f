package org.nutgraf.article.plain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;

/**
 * A phrase that shows what a line is, where it stands at a certain place of it.
 *
 * @param form what the line then is
 * @param places where the phrase must stand
 */
record Phrase(Line.Form form, Set<Place> places) {

    /** Where in a line a phrase can stand. */
    enum Place {
        /** The line is made of such phrases, numbers and marks alone. */
        LINE,
        START,
        WITHIN,
        END,
        /** Behind nothing but names, in a short line. */
        NAMES,
        /** The line is the phrase; it heads other articles. */
        RELATED,
        /** The line is the phrase, and perhaps a number; it heads the comments. */
        COMMENTS
    }

    /** All phrases, whatever they show: one search for a token finds any. */
    static final Lexicon<Phrase> ALL = all();

    private static Lexicon<Phrase> all() {
        Lexicon.Builder<Phrase> builder = Lexicon.builder();
        add(builder, "credits.tsv", "place", Line.Form.CREDIT);
        add(builder, "captions.tsv", "places", Line.Form.CAPTION);
        add(builder, "furniture.tsv", "places", Line.Form.FURNITURE);
        return builder.build();
    }

    private static void add(
            Lexicon.Builder<Phrase> builder, String table, String column, Line.Form form) {
        for (Table.Row row : Table.read(Phrase.class, table).rows()) {
            Set<Place> places = EnumSet.noneOf(Place.class);
            String cell = row.get(column).toUpperCase(Locale.ROOT);
            int start = 0;
            for (int blank = cell.indexOf(' '); blank >= 0; blank = cell.indexOf(' ', start)) {
                places.add(Place.valueOf(cell.substring(start, blank)));
                start = blank + 1;
            }
            places.add(Place.valueOf(cell.substring(start)));
            builder.add(row.get("phrase"), new Phrase(form, places));
        }
    }

    boolean stands(Place place) {
        return places.contains(place);
    }
}
