package vn.kehoach.targets;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.StorableText;

/**
 * What was chosen and typed on the page; as it came, so that a refused page shows it again.
 *
 * @param seen how often the goal was judged when the page was shown
 */
record TypedRating(
        @Nullable String rating,
        @Nullable String narrative,
        @Nullable String seen) {
    private static final int LONGEST = 4_000;

    /** @throws Refused when nothing that we offer was chosen */
    Rating chosen() {
        return Arrays.stream(Rating.values())
                .filter(one -> one.name().equals(rating))
                .findFirst()
                .orElseThrow(() -> new Refused("Chưa chọn “Mức đánh giá”."));
    }

    /**
     * Browsers send a line break as two characters and count it as one.
     *
     * @throws Refused without words, or with too many
     */
    String words() {
        var words = StorableText.of(Objects.toString(narrative, ""))
                .replace("\r\n", "\n")
                .strip();
        if (words.isBlank()) {
            throw new Refused("Chưa nhập “Nhận xét”.");
        }
        if (words.length() > LONGEST) {
            throw new Refused("“Nhận xét” dài quá " + LONGEST + " ký tự. Đề nghị rút gọn.");
        }
        return words;
    }

    boolean hasSeen(int turn) {
        return String.valueOf(turn).equals(seen);
    }
}
