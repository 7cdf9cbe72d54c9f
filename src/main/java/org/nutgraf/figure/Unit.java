package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number is a number of: a unit of measure, a currency, or a counted noun.
 *
 * @param name the unit in the singular, or the currency's code
 * @param code the unit in UCUM, or the currency in ISO 4217; null where there is none
 * @param kind the kind of figure it makes
 * @param factor what a number of it is multiplied by: a hundredth for cents
 */
record Unit(String name, @Nullable String code, Figure.Kind kind, BigDecimal factor) {

    static Unit of(String name, String code, Figure.Kind kind) {
        return new Unit(name, code.isEmpty() ? null : code, kind, BigDecimal.ONE);
    }

    static Unit counted(String name) {
        return new Unit(name, null, Figure.Kind.COUNT, BigDecimal.ONE);
    }

    /** Tells whether numbers of it are as they stand. */
    boolean isWhole() {
        return factor.scale() == 0 && factor.compareTo(BigDecimal.ONE) == 0;
    }

    boolean is(Figure.Kind wanted) {
        return kind == wanted;
    }
}
