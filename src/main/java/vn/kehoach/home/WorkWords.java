package vn.kehoach.home;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.OpenWork;

/** How the page says what waits and until when. */
@Component
class WorkWords {
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private final DueDays days;

    WorkWords(DueDays days) {
        this.days = days;
    }

    /** {@code thứ Hai, 23/11/2026}. */
    static String day(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + Dates.show(day);
    }

    /** @param asked whether the person is asked here and not ordered: he reads no deadline and is never late */
    WorkLine line(OpenWork work, boolean asked) {
        var about = Stream.of(work.subject(), work.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
        var due = work.due();
        if (due == null) {
            return new WorkLine(work.id(), work.name(), about, "", false);
        }
        return asked
                ? new WorkLine(work.id(), work.name(), about, awaited(due), false)
                : new WorkLine(work.id(), work.name(), about, deadline(due), days.isOver(due));
    }

    private String deadline(LocalDate due) {
        var distance = days.distance(due);
        return days.isOver(due)
                ? Character.toUpperCase(distance.charAt(0)) + distance.substring(1) + " (hạn " + Dates.show(due) + ")"
                : "Hạn: " + day(due) + " (" + distance + ")";
    }

    private String awaited(LocalDate due) {
        return days.isOver(due)
                ? "Mong sớm nhận được phản hồi."
                : "Mong nhận được phản hồi đến hết ngày " + Dates.show(due) + ".";
    }
}
