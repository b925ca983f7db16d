package vn.kehoach.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The days that come with the product, of {@code calendar/vn-holidays.yaml}: the same for every locality. */
@Component
final class ShippedDays {
    private final Map<Integer, String> notices = new HashMap<>();
    private final List<CalendarDay> days;

    ShippedDays() {
        try (var file = new ClassPathResource("calendar/vn-holidays.yaml").getInputStream()) {
            var calendar = new YAMLMapper().readTree(file);
            calendar.path("notices")
                    .properties()
                    .forEach(notice -> notices.put(
                            Integer.valueOf(notice.getKey()), notice.getValue().asText()));
            days = StreamSupport.stream(calendar.path("days").spliterator(), false)
                    .map(ShippedDays::day)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CalendarDay> days() {
        return days;
    }

    /** The notice of each year that has one. */
    Map<Integer, String> notices() {
        return Map.copyOf(notices);
    }

    // The notices of a year stand once, not beside each of its days.
    private static CalendarDay day(JsonNode day) {
        return new CalendarDay(
                LocalDate.parse(day.path("date").asText()),
                DayKind.valueOf(upper(day.path("kind"))),
                DayStatus.valueOf(upper(day.path("status"))),
                day.path("name").asText(),
                "");
    }

    private static String upper(JsonNode word) {
        return word.asText().toUpperCase(Locale.ROOT);
    }
}
