package vn.kehoach.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.kehoach.planning.Indicator;

/** Figures as a report writes them: {@code 181/200 (90,5%)}; always with numerator and denominator. */
public final class FigureWords {
    private FigureWords() {}

    // A target is judged from those who gave a figure; the reader must see whether that is everybody.
    static String of(Indicator indicator, FigureRepository.Sum sum) {
        var words = indicator.isMet(sum.reached(), sum.total()) ? "đạt" : "chưa đạt";
        return "%s: %s, mục tiêu %s: %s, theo số liệu của %d/%d đơn vị"
                .formatted(
                        indicator.name(),
                        ratio(sum.reached(), sum.total()),
                        target(indicator),
                        words,
                        sum.units(),
                        sum.asked());
    }

    public static String ratio(long reached, long total) {
        return reached + "/" + total + " (" + percent(reached, total) + ")";
    }

    // Rounded down: a figure must never look better than it is.
    public static String percent(long reached, long total) {
        if (total == 0) {
            return "–";
        }
        return BigDecimal.valueOf(reached)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                + "%";
    }

    public static String target(Indicator indicator) {
        return target(indicator.operator(), indicator.figure(), indicator.unit());
    }

    /** {@code trên 90%}. */
    public static String target(Indicator.Operator operator, BigDecimal figure, String unit) {
        var words = figure.stripTrailingZeros().toPlainString().replace('.', ',') + unit;
        return switch (operator) {
            case GREATER -> "trên " + words;
            case AT_LEAST -> "từ " + words + " trở lên";
            case EQUAL -> words;
        };
    }
}
