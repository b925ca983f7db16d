package vn.kehoach.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which year a page shows. */
public final class YearChoice {
    private YearChoice() {}

    /**
     * The wanted one if it is one of these; else the current one, before the first year the first, after the last the last.
     *
     * @param wanted as the address has it
     */
    public static int of(@Nullable String wanted, List<Integer> years, int now) {
        return years.stream()
                .filter(year -> String.valueOf(year).equals(wanted))
                .findFirst()
                .orElseGet(() ->
                        years.isEmpty() ? now : Math.max(years.get(0), Math.min(years.get(years.size() - 1), now)));
    }
}
