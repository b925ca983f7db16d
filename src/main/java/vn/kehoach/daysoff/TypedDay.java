package vn.kehoach.daysoff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.calendar.DayStatus;
import vn.kehoach.platform.RefusedFields;
import vn.kehoach.platform.StorableText;
import vn.kehoach.platform.WrittenDay;

/** One day as an administrator types it. The page shows it again when it cannot be taken, so its parts are public. */
public record TypedDay(
        @Nullable String day,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String source) {
    static final int FIRST_YEAR = 2026;
    static final int LAST_YEAR = 2100;
    static final int LONGEST = 200;

    static TypedDay empty() {
        return new TypedDay("", DayKind.STATUTORY.name(), "", "");
    }

    /** @throws RefusedFields by field */
    CalendarDay checked() {
        var wrong = new LinkedHashMap<String, String>();
        var date = date(text(day));
        if (date.isEmpty()) {
            wrong.put("day", "Ngày ghi theo ngày/tháng/năm, ví dụ 05/02/2027; từ năm 2026.");
        }
        var chosen = kind(text(kind));
        if (chosen.isEmpty()) {
            wrong.put("kind", "Chưa chọn loại ngày.");
        }
        sentence("name", "Chưa ghi tên ngày nghỉ hoặc lý do.", text(name), wrong);
        sentence("source", "Chưa ghi căn cứ: số, ngày, cơ quan ra thông báo.", text(source), wrong);
        if (!wrong.isEmpty()) {
            throw new RefusedFields(wrong);
        }
        return new CalendarDay(date.orElseThrow(), chosen.orElseThrow(), DayStatus.OFFICIAL, text(name), text(source));
    }

    static Optional<LocalDate> date(String typed) {
        return WrittenDay.of(typed).filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }

    static void sentence(String field, String missing, String typed, Map<String, String> wrong) {
        if (typed.isEmpty()) {
            wrong.put(field, missing);
        } else if (typed.length() > LONGEST) {
            wrong.put(field, "Dài quá " + LONGEST + " ký tự. Đề nghị viết ngắn hơn.");
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : StorableText.of(typed).strip();
    }

    private static Optional<DayKind> kind(String typed) {
        return Optional.of(typed).filter(TypedDay::isKind).map(DayKind::valueOf);
    }

    private static boolean isKind(String typed) {
        return Arrays.stream(DayKind.values()).anyMatch(kind -> kind.name().equals(typed));
    }
}
