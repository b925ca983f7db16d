package vn.kehoach.urging;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.StorableText;

/** What a supervisor ticked and wrote. */
public record TypedUrging(Set<String> works, String words) {
    private static final int MOST_WORKS = 200;
    private static final int LONGEST = 2_000;

    public static TypedUrging of(@Nullable List<String> works, @Nullable String words) {
        return new TypedUrging(works == null ? Set.of() : Set.copyOf(works), words == null ? "" : words.strip());
    }

    /** @throws Refused when nothing is ticked or written, or too much */
    TypedUrging checked() {
        if (works.isEmpty()) {
            throw new Refused("Chưa chọn việc nào để đôn đốc.");
        }
        if (works.size() > MOST_WORKS) {
            throw new Refused("Mỗi lần đôn đốc tối đa " + MOST_WORKS + " việc.");
        }
        var stored = StorableText.of(words);
        if (stored.isBlank()) {
            throw new Refused("Chưa nhập “Nội dung đôn đốc”.");
        }
        if (stored.length() > LONGEST) {
            throw new Refused("“Nội dung đôn đốc” dài quá " + LONGEST + " ký tự. Đề nghị rút gọn.");
        }
        return new TypedUrging(works, stored);
    }
}
