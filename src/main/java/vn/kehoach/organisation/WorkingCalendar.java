package vn.kehoach.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Working days of public offices in Viet Nam: Monday to Friday that is no day off, and Saturdays worked in exchange.
 * Days that still await the yearly notice count as working days.
 */
@Component
public class WorkingCalendar {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    public WorkingCalendar() {
        try (var file = new ClassPathResource("calendar/vn-holidays.yaml").getInputStream()) {
            new YAMLMapper().readTree(file).path("days").forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode day) {
        var date = LocalDate.parse(day.path("date").asText());
        if ("swap_work".equals(day.path("kind").asText())) {
            worked.add(date);
        } else if (!"needs_announcement".equals(day.path("status").asText())) {
            off.add(date);
        }
    }

    public boolean isWorking(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** The day itself, or the next working day when it is none. */
    public LocalDate roll(LocalDate day) {
        var working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** @param days working days to go, back when negative; the starting day is not counted */
    public LocalDate plus(LocalDate from, int days) {
        var step = Integer.signum(days);
        var day = from;
        for (var left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }
}
