package vn.kehoach.execution;

import java.util.List;
import java.util.stream.Collectors;

/** Duties as numbered lines. */
final class DutyList {
    private DutyList() {}

    static String of(List<Assignment> duties) {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        return duties.stream()
                .map(duty -> number.incrementAndGet() + ". " + duty.text()
                        + (duty.carriedIn() ? " (chuyển tiếp từ năm trước)" : ""))
                .collect(Collectors.joining("\n\n"));
    }
}
