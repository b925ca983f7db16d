package vn.kehoach.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty or a report of one unit and year.
 *
 * @param subject id of the duty, or of the round of the report
 * @param requested its unit is asked and not ordered: never late
 * @param due the last day in force
 * @param handedInOn when what lies with the receiver or was taken over was handed in; null while the unit has it
 * @param late a last day went by before it was handed in
 * @param objective the lateness was confirmed as not of the unit's making
 */
public record TrackedItem(
        ItemKind kind,
        String unitId,
        int year,
        String subject,
        boolean requested,
        LocalDate due,
        @Nullable LocalDate handedInOn,
        @Nullable LocalDate completedOn,
        boolean late,
        boolean carriedOver,
        boolean objective,
        ItemState state) {
    /** Key of the case in which it is done. */
    public String caseKey(String locality) {
        return switch (kind) {
            case DUTY -> "TH-" + year + "." + unitId;
            case REPORT -> subject.substring(0, subject.length() - locality.length()) + unitId;
        };
    }
}
