package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.cycle.HttpHand.Asked;

/** A line that stands in the first letter after the day on which it was written. */
record PlainNews(String recipient, LocalDate letterOn) {
    /** That his staff asks is told to the head; that more time was granted to both. Done after the letters of the day. */
    static List<PlainNews> of(Asked asked) {
        var unit = asked.task().group();
        var next = PlainCalendar.firstFrom(asked.on().plusDays(1));
        return List.of(
                new PlainNews(unit + ".head", next), new PlainNews(unit + ".head", next), new PlainNews(unit, next));
    }
}
