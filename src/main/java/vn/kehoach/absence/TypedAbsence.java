package vn.kehoach.absence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.RefusedFields;
import vn.kehoach.platform.StorableText;
import vn.kehoach.platform.WrittenDay;

/** An absence as somebody types it. The page shows it again when it cannot be taken, so its parts are public. */
public record TypedAbsence(
        @Nullable String from,
        @Nullable String to,
        @Nullable String substitute) {
    static final int LONGEST_DAYS = 366;
    static final String FROM = "from";
    static final String TO = "to";
    static final String SUBSTITUTE = "substitute";

    static TypedAbsence empty() {
        return new TypedAbsence("", "", "");
    }

    static TypedAbsence of(Absence absence) {
        return new TypedAbsence(Dates.show(absence.firstDay()), Dates.show(absence.lastDay()), absence.substituteId());
    }

    /**
     * @param begun its first day, when it has begun already and cannot move any more
     * @throws RefusedFields by field
     */
    Checked checked(LocalDate today, @Nullable LocalDate begun) {
        var wrong = new LinkedHashMap<String, String>();
        var first = day(FROM, from, wrong);
        var last = day(TO, to, wrong);
        first.filter(day -> begun == null ? day.isBefore(today) : !day.equals(begun))
                .ifPresent(day -> wrong.put(
                        FROM,
                        begun == null
                                ? "Ngày này đã qua. Đề nghị ghi từ hôm nay trở đi."
                                : "Đang trong thời gian vắng mặt nên không đổi được ngày đầu (" + Dates.show(begun)
                                        + ")."));
        last.filter(day -> day.isBefore(today)).ifPresent(day -> wrong.put(TO, "Ngày này đã qua."));
        if (first.isPresent() && last.isPresent() && wrong.isEmpty()) {
            order(first.get(), last.get(), wrong);
        }
        if (text(substitute).isEmpty()) {
            wrong.put(SUBSTITUTE, "Chưa chọn người thay.");
        }
        if (!wrong.isEmpty()) {
            throw new RefusedFields(wrong);
        }
        return new Checked(first.orElseThrow(), last.orElseThrow(), text(substitute));
    }

    private static void order(LocalDate first, LocalDate last, Map<String, String> wrong) {
        if (last.isBefore(first)) {
            wrong.put(TO, "Ngày cuối phải từ ngày đầu trở đi.");
        } else if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
            wrong.put(TO, "Thời gian vắng mặt dài quá một năm. Đề nghị người quản trị bàn giao việc và vị trí.");
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String typed, Map<String, String> wrong) {
        return WrittenDay.of(typed)
                .filter(day -> day.getYear() >= 2026 && day.getYear() <= 2100)
                .or(() -> refused(field, wrong));
    }

    private static Optional<LocalDate> refused(String field, Map<String, String> wrong) {
        wrong.put(field, "Ngày ghi theo ngày/tháng/năm, ví dụ 05/02/2027.");
        return Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : StorableText.of(typed).strip();
    }

    /** @param substitute whoever was chosen; whether he may is not yet asked */
    record Checked(LocalDate first, LocalDate last, String substitute) {}
}
