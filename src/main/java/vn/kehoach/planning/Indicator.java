package vn.kehoach.planning;

import java.math.BigDecimal;

/**
 * A target with a figure.
 *
 * @param clauseId the clause that sets it
 * @param figure in percent
 * @param denominator what 100 percent is
 */
public record Indicator(
        String clauseId, String name, Operator operator, BigDecimal figure, String unit, String denominator) {
    /** {@code GREATER} is strict: 90 of 100 does not reach "trên 90%". */
    public enum Operator {
        GREATER,
        AT_LEAST,
        EQUAL
    }

    /** Compared as reached × 100 against figure × total: no percentage is rounded up to its target. */
    public boolean isMet(long reached, long total) {
        if (total <= 0) {
            return false;
        }
        var order = BigDecimal.valueOf(reached)
                .multiply(BigDecimal.valueOf(100))
                .compareTo(figure.multiply(BigDecimal.valueOf(total)));
        return switch (operator) {
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
        };
    }
}
