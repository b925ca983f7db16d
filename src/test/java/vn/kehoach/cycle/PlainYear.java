package vn.kehoach.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.oversight.Progress;

/**
 * The duties and reports of one locality's year as of a day, read line by line from the case files, the tasks that people
 * had, the engine's cases and the plan.
 */
final class PlainYear {
    private static final String ENTRIES = """
            select case_key, step, act, note, content ->> 'outcome' as outcome,
                   array(select jsonb_array_elements_text(case jsonb_typeof(content -> 'returnedDuties')
                                                          when 'array' then content -> 'returnedDuties' else '[]' end))
                   as duties,
                   cast(acted_at at time zone 'Asia/Ho_Chi_Minh' as date) as day, acted_at
              from case_entry
             where locality_id = :locality and case_key ~ ('^[A-Z]+-' || :year || '\\.')
             order by id
            """;

    private static final String TASKS = """
            select p.business_key_ as case_key, t.task_def_key_ as step, t.start_time_ as given,
                   cast(t.due_date_ as date) as due
              from act_hi_taskinst t
              join act_hi_procinst p on p.id_ = t.proc_inst_id_
             where t.tenant_id_ = :locality and t.task_def_key_ in ('userTask_reportDuty', 'userTask_writeReport')
               and p.business_key_ ~ ('^[A-Z]+-' || :year || '\\.')
             order by t.start_time_
            """;

    private static final String DUTIES = """
            select u.id as unit, d.id as duty
              from unit_year y
              join unit u on u.locality_id = y.locality_id and u.id = y.unit_id
              join plan_duty d on d.locality_id = y.locality_id and d.plan_id = y.plan_id and d.version = y.version
                              and d.unit_id = coalesce(u.class_id, u.id)
             where y.locality_id = :locality and y.year = :year and u.binding = 'ASSIGNED'
            """;

    private static final String REPORTS = """
            select p.business_key_ as case_key, u.id as unit
              from act_hi_procinst p
              join unit u on u.locality_id = p.tenant_id_ and p.business_key_ like '%.' || substr(u.id, strpos(u.id, '.') + 1)
             where p.tenant_id_ = :locality and p.proc_def_key_ = 'unit-report' and u.binding = 'ASSIGNED'
               and p.business_key_ ~ ('^[A-Z]+-' || :year || '\\.')
               and split_part(p.business_key_, '.', 2) || '.' || split_part(p.business_key_, '.', 3) = u.id
            """;

    private static final String ASKED_LATE = """
            select case_key from extension where locality_id = :locality and state = 'GRANTED' and is_late
            """;

    private final JdbcClient jdbc;
    private final String locality;
    private final int year;
    private final LocalDate day;
    private final List<Entry> entries;
    private final List<Given> tasks;

    PlainYear(JdbcClient jdbc, String locality, int year, LocalDate day) {
        this.jdbc = jdbc;
        this.locality = locality;
        this.year = year;
        this.day = day;
        this.entries = of(ENTRIES).query(this::entry).list();
        this.tasks = of(TASKS).query(Given.class).list();
    }

    Progress duties() {
        var owed = new HashMap<String, Owed>();
        of(DUTIES)
                .query((row, number) -> owed.put(
                        key("TH-" + year + "." + row.getString("unit"), row.getString("duty")),
                        new Owed(LocalDate.of(year, 12, 14))))
                .list();
        entries.forEach(entry -> follow(entry, owed));
        owed.forEach((key, duty) -> {
            if (duty.completed == null && !duty.carriedOver) {
                duty.due = due(key.substring(0, key.indexOf(' ')), "userTask_reportDuty", null, duty.due);
            }
        });
        return sum(owed);
    }

    private void follow(Entry entry, Map<String, Owed> owed) {
        if (entry.step.equals("userTask_reportDuty") && "DONE".equals(entry.outcome)) {
            var duty = owed.get(key(entry.caseKey, entry.note));
            if (duty != null) {
                duty.due = due(entry.caseKey, entry.step, entry.actedAt, duty.due);
                duty.completed = duty.handedIn = entry.day;
                duty.late |= entry.day.isAfter(duty.due);
                duty.carriedOver = false;
            }
        } else if (entry.act.equals("CARRIED_OVER")) {
            owed.forEach((key, duty) -> {
                if (key.startsWith(entry.caseKey + " ") && duty.completed == null && !duty.carriedOver) {
                    duty.due = due(entry.caseKey, "userTask_reportDuty", entry.actedAt, duty.due);
                    duty.carriedOver = duty.late = true;
                }
            });
        } else if (entry.step.equals("userTask_confirmResults") && entry.act.equals("RETURNED")) {
            entry.duties.forEach(id -> {
                var duty = Objects.requireNonNull(owed.get(key(entry.caseKey, id)));
                duty.completed = duty.handedIn = null;
                duty.carriedOver = false;
            });
        }
    }

    Progress reports() {
        var owed = new HashMap<String, Owed>();
        var lateAsked = of(ASKED_LATE).query(String.class).list();
        of(REPORTS)
                .query((row, number) -> owed.put(row.getString("case_key"), new Owed(LocalDate.MAX)))
                .list();
        for (var entry : entries) {
            var report = owed.get(entry.caseKey);
            if (report != null && entry.step.equals("userTask_signOff") && entry.act.equals("APPROVED")) {
                report.handedIn = entry.day;
                report.late |=
                        entry.day.isAfter(due(entry.caseKey, "userTask_writeReport", entry.actedAt, LocalDate.MIN));
            } else if (report != null && entry.step.equals("userTask_acceptReport")) {
                report.completed = entry.act.equals("APPROVED") ? entry.day : null;
                report.handedIn = entry.act.equals("APPROVED") ? report.handedIn : null;
            }
        }
        owed.forEach((caseKey, report) -> {
            report.due = due(caseKey, "userTask_writeReport", null, report.due);
            report.late |= lateAsked.contains(caseKey);
        });
        return sum(owed);
    }

    private Progress sum(Map<String, Owed> owed) {
        return owed.values().stream().map(one -> one.asOf(day)).reduce(Progress.NONE, Progress::plus);
    }

    /** Until when the last task of that step was, that somebody had before that moment. */
    private LocalDate due(String caseKey, String step, @Nullable LocalDateTime before, LocalDate otherwise) {
        return tasks.stream()
                .filter(task -> task.caseKey.equals(caseKey) && task.step.equals(step))
                .filter(task -> before == null || task.given.isBefore(before))
                .reduce((one, later) -> later)
                .map(Given::due)
                .orElse(otherwise);
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("case_key"),
                row.getString("step"),
                row.getString("act"),
                row.getString("note"),
                row.getString("outcome"),
                List.of((String[]) row.getArray("duties").getArray()),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("acted_at").toLocalDateTime());
    }

    private JdbcClient.StatementSpec of(String sql) {
        return jdbc.sql(sql).param("locality", locality).param("year", year);
    }

    private static String key(String caseKey, @Nullable String duty) {
        return caseKey + " " + duty;
    }

    private record Entry(
            String caseKey,
            String step,
            String act,
            @Nullable String note,
            @Nullable String outcome,
            List<String> duties,
            LocalDate day,
            LocalDateTime actedAt) {}

    private record Given(String caseKey, String step, LocalDateTime given, LocalDate due) {}

    /** One thing that a unit owes. */
    private static final class Owed {
        private LocalDate due;
        private @Nullable LocalDate handedIn;
        private @Nullable LocalDate completed;
        private boolean late;
        private boolean carriedOver;

        Owed(LocalDate due) {
            this.due = due;
        }

        Progress asOf(LocalDate day) {
            var done = completed != null;
            var overdue = !done && (handedIn != null ? late : due.isBefore(day));
            var early = done && !late && Objects.requireNonNull(handedIn).isBefore(due);
            var fallen = !due.isAfter(day);
            return new Progress(
                    one(done && !late),
                    one(early),
                    one(done && late),
                    one(!done && !overdue),
                    one(overdue),
                    one(overdue && carriedOver),
                    0,
                    one(fallen),
                    one(fallen && done));
        }

        private static long one(boolean is) {
            return is ? 1 : 0;
        }
    }
}
