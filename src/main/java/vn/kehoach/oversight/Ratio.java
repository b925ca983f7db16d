package vn.kehoach.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, as reports write it; of nothing there is no ratio. */
public record Ratio(long part, long whole) {
    private static final BigDecimal HUNDRED = new BigDecimal("100.0");

    /** {@code 81,5%}; {@code –} of nothing. What is not all is never written as 100, nor something as 0. */
    public String words() {
        if (whole == 0) {
            return "–";
        }
        var percent =
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (part < whole && percent.compareTo(HUNDRED) == 0) {
            percent = new BigDecimal("99.9");
        } else if (part > 0 && percent.signum() == 0) {
            percent = new BigDecimal("0.1");
        }
        return percent.toPlainString().replace('.', ',') + "%";
    }

    /** How it came about: {@code 22/27}. */
    public String counts() {
        return part + "/" + whole;
    }
}
