package org.nutgraf.function.response;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that states how much or how many.
 *
 * @param kind {@code count}, {@code money}, {@code percent}, {@code measure}, {@code duration},
 *     {@code age}, {@code ratio}, {@code fraction}, {@code score} or {@code multiplier}
 * @param bound {@code exact}, {@code about}, {@code more_than}, {@code at_least}, {@code less_than}
 *     or {@code at_most}
 */
public record FigureJson(
        String text,
        int start,
        int end,
        PassageJson number,
        String kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        @Nullable String unitCode,
        @Nullable String modifier,
        String bound) {}
