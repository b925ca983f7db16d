package vn.kehoach.daysoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.YearlyNotice;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.RefusedFields;

/**
 * The notice of a year as an administrator types it, a line for a day or a stretch of days. The page shows it again when
 * it cannot be taken, so its parts are public.
 */
public record TypedNotice(
        @Nullable String year,
        @Nullable String notice,
        @Nullable String lines) {
    private static final int MOST_LINES = 100;

    static TypedNotice empty(int year) {
        return new TypedNotice(String.valueOf(year), "", "");
    }

    Optional<Integer> shownYear() {
        return TypedDay.date("01/01/" + TypedDay.text(year)).map(LocalDate::getYear);
    }

    /** @throws RefusedFields with all that is wrong; then no day is taken */
    YearlyNotice checked() {
        var wrong = new LinkedHashMap<String, String>();
        var source = TypedDay.text(notice);
        TypedDay.sentence("notice", "Chưa ghi số, ngày, cơ quan ra thông báo.", source, wrong);
        var shown = shownYear();
        if (shown.isEmpty()) {
            wrong.put("year", "Năm ghi bằng bốn chữ số, từ 2026, ví dụ 2028.");
        }
        var days = shown.map(known -> days(known, source, wrong)).orElse(List.of());
        if (!wrong.isEmpty()) {
            throw new RefusedFields(wrong);
        }
        return new YearlyNotice(shown.orElseThrow(), source, days);
    }

    private List<CalendarDay> days(int year, String source, Map<String, String> wrong) {
        var typed = TypedDay.text(lines).lines().toList();
        if (typed.size() > MOST_LINES || typed.stream().allMatch(String::isBlank)) {
            wrong.put("lines", "Ghi từ 1 đến " + MOST_LINES + " dòng, mỗi dòng một ngày hoặc một đợt nghỉ.");
            return List.of();
        }
        var days = new TreeMap<LocalDate, CalendarDay>();
        var bad = new ArrayList<String>();
        for (var number = 1; number <= typed.size(); number++) {
            try {
                add(days, typed.get(number - 1), year, source);
            } catch (Refused refused) {
                bad.add("Dòng " + number + ": " + refused.getMessage());
            }
        }
        if (!bad.isEmpty()) {
            wrong.put("lines", String.join("\n", bad));
        }
        return List.copyOf(days.values());
    }

    private static void add(Map<LocalDate, CalendarDay> days, String line, int year, String source) {
        if (line.isBlank()) {
            return;
        }
        for (var day : NoticeLine.read(line, year, source)) {
            if (days.putIfAbsent(day.date(), day) != null) {
                throw new Refused("ngày " + Dates.show(day.date()) + " đã ghi ở dòng trên.");
            }
        }
    }
}
