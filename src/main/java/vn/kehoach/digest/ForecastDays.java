package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.Optional;

/** Of which days it can be said what they will bring. */
final class ForecastDays {
    private ForecastDays() {}

    /** @return why nothing is said of this day; empty when it is */
    static Optional<String> refusal(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Optional.of("Ngày này đã qua. Thư đã gửi xem tại nhật ký thư.");
        }
        if (day.isAfter(today.plusYears(1))) {
            return Optional.of("Chỉ xem trước được trong vòng một năm.");
        }
        return Optional.empty();
    }
}
