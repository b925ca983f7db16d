package vn.kehoach.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people write it: {@code 05/06/2026}, {@code 5/6/2026}. */
public final class WrittenDay {
    // Strict, or 31/02 would become a day of its own.
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    // Keyboards of phones that offer figures have no slash.
    private static final Pattern SEPARATOR = Pattern.compile(" *[/. -] *");

    private WrittenDay() {}

    /** Empty for what is no day of the calendar. */
    public static Optional<LocalDate> of(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(SEPARATOR.matcher(typed.strip()).replaceAll("/"), WRITTEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
