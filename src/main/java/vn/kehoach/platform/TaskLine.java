package vn.kehoach.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task as a line of a list.
 *
 * @param unit the name of the unit it is about; empty when it is about none
 * @param subject what it is about; empty when its name says all
 * @param due its last day
 */
public record TaskLine(
        String id,
        String name,
        String unit,
        String subject,
        String locality,
        @Nullable LocalDate due) {}
