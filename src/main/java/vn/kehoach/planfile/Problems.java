package vn.kehoach.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every error of one file, so that its author can mend them in one go. */
final class Problems {
    private record Problem(int line, String text) {}

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Line 0 and an empty path mean the file as a whole. */
    void add(int line, String path, String message) {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(", dòng ").append(line);
        }
        if (!path.isEmpty()) {
            place.append(", ").append(path);
        }
        found.add(new Problem(line, place + ": " + message));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw invalid();
        }
    }

    PlanFileInvalid invalid() {
        var inOrder = found.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(Problem::text)
                .distinct()
                .toList();
        return new PlanFileInvalid(file, inOrder);
    }
}
