package vn.kehoach.execution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a result says of its evidence when nothing was written but files are attached. */
final class EvidenceText {
    private static final Pattern COUNTED = Pattern.compile("\\d{2,} tệp minh chứng");

    private EvidenceText() {}

    static Optional<String> ofFiles(int files) {
        return files == 0 ? Optional.empty() : Optional.of("%02d tệp minh chứng".formatted(files));
    }

    /** As somebody wrote it: a count of files is counted anew each time. */
    static @Nullable String written(@Nullable String evidence) {
        return evidence == null || COUNTED.matcher(evidence).matches() ? null : evidence;
    }
}
