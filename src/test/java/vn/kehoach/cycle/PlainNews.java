package vn.kehoach.cycle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kehoach.cycle.HttpHand.Asked;

/** A line that stands in the first letter after it was written. */
record PlainNews(String recipient, LocalDate letterOn) {
    private static final LocalTime FIRST_LETTERS = LocalTime.of(8, 30);

    /** That his staff asks is told to the head; that more time was granted, in the same minute, to both. */
    static List<PlainNews> of(Asked asked) {
        var unit = asked.task().group();
        var day = asked.at().toLocalDate();
        var isEarly = asked.at().toLocalTime().isBefore(FIRST_LETTERS);
        var letter = PlainCalendar.firstFrom(isEarly ? day : day.plusDays(1));
        return List.of(
                new PlainNews(unit + ".head", letter),
                new PlainNews(unit + ".head", letter),
                new PlainNews(unit, letter));
    }
}
