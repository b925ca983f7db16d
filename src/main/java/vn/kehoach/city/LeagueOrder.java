package vn.kehoach.city;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.oversight.Ratio;

/** By what the localities are put in order. */
enum LeagueOrder {
    COMPLETION("hoan-thanh", "Tỷ lệ hoàn thành", standing -> standing.all().completion()),
    PUNCTUALITY("dung-han", "Tỷ lệ đúng hạn", standing -> standing.all().punctuality()),
    REPORTS("bao-cao", "Báo cáo đã tiếp nhận", Standing::received),
    NAME("ten", "Tên", null);

    // Compared as they are, not as they are written: 2/3 is more than 66,6%. Of nothing there is no ratio: at the end.
    private static final Comparator<Ratio> HIGHEST_FIRST = Comparator.<Ratio, Boolean>comparing(
                    ratio -> ratio.whole() == 0)
            .thenComparing((one, other) -> Long.compare(other.part() * one.whole(), one.part() * other.whole()));

    private final String word;
    private final String words;
    private final @Nullable Function<Standing, Ratio> by;

    LeagueOrder(String word, String words, @Nullable Function<Standing, Ratio> by) {
        this.word = word;
        this.words = words;
        this.by = by;
    }

    /** As the address has it. */
    public String word() {
        return word;
    }

    public String words() {
        return words;
    }

    /** Whether it gives places; names do not. */
    boolean ranks() {
        return by != null;
    }

    Ratio ratio(Standing standing) {
        return by == null ? new Ratio(0, 0) : by.apply(standing);
    }

    /** Keeps the order it finds among equals. */
    Comparator<Standing> comparator() {
        return Comparator.comparing(this::ratio, HIGHEST_FIRST);
    }

    static LeagueOrder of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElse(COMPLETION);
    }
}
