package vn.kehoach.city;

import java.math.BigDecimal;
import vn.kehoach.oversight.RoundWords;
import vn.kehoach.planning.Indicator;
import vn.kehoach.reporting.FigureWords;

/**
 * What an issued report says of a target; nothing that came later changes it. The page reads it, so what it computes is
 * public.
 *
 * @param kind of its round
 * @param units how many gave a figure, of those asked
 */
record StatedFigure(
        int year,
        String kind,
        String caseKey,
        String symbol,
        String name,
        Indicator.Operator operator,
        BigDecimal target,
        String unit,
        long reached,
        long total,
        boolean isMet,
        long units,
        long unitsAsked) {
    /** {@code Báo cáo năm 2027}. */
    public String round() {
        return kind.equals("ANNUAL") ? RoundWords.of(kind) + " " + year : RoundWords.of(kind) + " năm " + year;
    }

    public String aim() {
        return FigureWords.target(operator, target, unit);
    }

    public String figure() {
        return FigureWords.ratio(reached, total);
    }
}
