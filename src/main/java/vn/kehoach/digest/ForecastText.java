package vn.kehoach.digest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.platform.Dates;

/** The letters of a day to come as plain text, for a terminal or a file. */
final class ForecastText {
    static final String NOTHING = "Ngày này không có thư nhắc việc nào.";

    private final StringBuilder text = new StringBuilder();

    private ForecastText() {}

    /** @param now what waits at this moment decides */
    static String of(String place, LocalDate day, LocalDateTime now, List<ForecastLine> letters) {
        var forecast = new ForecastText();
        forecast.line("Dự kiến nhắc việc tại " + place + ", " + DeadlineWords.day(day));
        forecast.line("Theo các việc đang mở lúc " + Dates.show(now) + ", nếu đến lúc đó vẫn như vậy.");
        forecast.line("");
        letters.forEach(forecast::letter);
        forecast.line(letters.isEmpty() ? NOTHING : letters.size() + " thư.");
        return forecast.text.toString();
    }

    private void letter(ForecastLine letter) {
        line(letter.at() + "  " + letter.name() + ": " + letter.subject());
        letter.sections().forEach(this::section);
        line("");
    }

    private void section(Draft.Section section) {
        line("  " + section.title());
        for (var item : section.items()) {
            line("  - " + item.words());
            item.below().lines().forEach(below -> line("    " + below));
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
