package vn.kehoach.platform;

import java.util.regex.Pattern;

/** A task that somebody else was faster with: how the engine says it, and how we do. */
public final class GoneTask {
    static final String WORDS = "Việc này vừa được người khác xử lý hoặc không còn mở. Đề nghị tải lại danh sách việc.";

    // The engine has no types for these; its own words change least.
    private static final Pattern SAID = Pattern.compile(
            "OptimisticLocking|Cannot find task|task is null|No matching task|was updated by another|already claimed",
            Pattern.CASE_INSENSITIVE);

    private GoneTask() {}

    public static Refused refused() {
        return new Refused(WORDS);
    }

    static boolean isSaidIn(String words) {
        return SAID.matcher(words).find();
    }
}
