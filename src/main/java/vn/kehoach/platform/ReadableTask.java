package vn.kehoach.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open task as somebody who may read it sees it.
 *
 * @param key its element in the model
 * @param process id of its model
 * @param caseKey business key of the case
 * @param locality tenant
 * @param holder who has taken it; empty while nobody has
 * @param values the lasting variables of the case as the task sees them: ids, decisions, dates
 */
public record ReadableTask(
        String id,
        String name,
        String key,
        String process,
        String caseKey,
        String locality,
        @Nullable String holder,
        @Nullable Date due,
        Date createdAt,
        Map<String, Object> values) {

    /** The day until whose office hours it is due. */
    public Optional<LocalDate> dueDay() {
        return Optional.ofNullable(due).map(Dates::dayOf);
    }

    /** When it came to whoever does it, by the clock of the office. */
    public LocalDateTime since() {
        return Dates.momentOf(createdAt);
    }

    public <T> Optional<T> value(ProcessVariable<T> variable) {
        return Optional.ofNullable(values.get(variable.name())).map(variable.type()::cast);
    }
}
