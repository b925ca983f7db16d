package vn.kehoach.daysoff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.calendar.DayStatus;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;

/** One line of a typed notice: {@code 04/02/2027 - 08/02/2027; nghỉ lễ; Tết Nguyên đán}. */
final class NoticeLine {
    private static final int PARTS = 3;
    private static final int LONGEST_STRETCH = 31;
    private static final String KINDS = Arrays.stream(DayKind.values())
            .map(kind -> "“" + kind.words() + "”")
            .collect(Collectors.joining(", "));

    private NoticeLine() {}

    /** @throws Refused with the reason why the line cannot be taken */
    static List<CalendarDay> read(String line, int year, String notice) {
        var parts = line.split(";", PARTS);
        if (parts.length < PARTS || parts[2].isBlank()) {
            throw new Refused("cần đủ ba phần, cách nhau bằng dấu chấm phẩy: ngày; loại; tên.");
        }
        var name = parts[2].strip();
        if (name.length() > TypedDay.LONGEST) {
            throw new Refused("tên dài quá " + TypedDay.LONGEST + " ký tự.");
        }
        var kind = DayKind.said(parts[1].strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Refused("loại ngày phải là một trong: " + KINDS + "."));
        return days(parts[0], year)
                .map(day -> new CalendarDay(day, kind, DayStatus.OFFICIAL, name, notice))
                .toList();
    }

    private static Stream<LocalDate> days(String typed, int year) {
        var ends = Arrays.stream(typed.split("-", 2)).map(NoticeLine::day).toList();
        var first = ends.get(0);
        var last = ends.get(ends.size() - 1);
        if (first.getYear() != year || last.getYear() != year) {
            throw new Refused("ngày phải thuộc năm " + year + ".");
        }
        if (last.isBefore(first) || first.plusDays(LONGEST_STRETCH).isBefore(last)) {
            throw new Refused("từ ngày " + Dates.show(first) + " đến ngày " + Dates.show(last)
                    + " không phải một đợt nghỉ trong vòng một tháng.");
        }
        return first.datesUntil(last.plusDays(1));
    }

    private static LocalDate day(String typed) {
        return TypedDay.date(typed.strip())
                .orElseThrow(() -> new Refused("ngày ghi theo ngày/tháng/năm, ví dụ 05/02/2027."));
    }
}
