package vn.kehoach.targets;

import java.math.BigDecimal;
import java.util.List;

/**
 * One target of the plan. The page reads it, so what it computes is public.
 *
 * @param aim in words: {@code trên 90%}
 * @param figure the same as a number, for the chart
 * @param denominator what 100 percent is
 * @param years one line for each year of the plan
 * @param units of the chosen year
 */
record Target(
        String name, String aim, BigDecimal figure, String denominator, List<YearLine> years, List<UnitLine> units) {
    /**
     * @param words {@code 181/200 (90,5%)}; empty without any figure
     * @param percent rounded down, for the chart; empty without any figure
     * @param state in words, and the mark that says the same
     * @param basis of how many units, and whether it is final
     */
    record YearLine(int year, String words, String percent, String state, String mark, String basis) {}

    /** @param ask where the unit is asked to explain its figure */
    record UnitLine(String unit, String unitId, String words, String method, boolean requested, String ask) {}

    public boolean hasUnits() {
        return !units.isEmpty();
    }
}
