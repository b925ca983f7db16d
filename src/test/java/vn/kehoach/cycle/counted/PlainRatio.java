package vn.kehoach.cycle.counted;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole as pages of supervisors write it: {@code 66,7% (2/3)}. */
final class PlainRatio {
    private PlainRatio() {}

    static String both(long part, long whole) {
        return percent(part, whole) + " (" + part + "/" + whole + ")";
    }

    static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        var tenths = BigDecimal.valueOf(1000 * part)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .intValue();
        if (tenths == 1000 && part < whole) {
            tenths = 999;
        }
        if (tenths == 0 && part > 0) {
            tenths = 1;
        }
        return tenths / 10 + "," + tenths % 10 + "%";
    }
}
