package vn.kehoach.cycle.counted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.oversight.Progress;

/**
 * The duties and reports of one locality's year, read line by line from the case files, the tasks that people had, the
 * engine's cases and the plan.
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
            select u.id as unit, d.id as duty, d.text as words
              from unit_year y
              join unit u on u.locality_id = y.locality_id and u.id = y.unit_id
              join plan_duty d on d.locality_id = y.locality_id and d.plan_id = y.plan_id and d.version = y.version
                              and d.unit_id = coalesce(u.class_id, u.id)
             where y.locality_id = :locality and y.year = :year
            """;

    private static final String REPORTS = """
            select business_key_ as case_key
              from act_hi_procinst
             where tenant_id_ = :locality and proc_def_key_ = 'unit-report' and business_key_ ~ ('^[A-Z]+-' || :year || '\\.')
            """;

    private static final String ASKED_LATE = """
            select case_key from extension where locality_id = :locality and state = 'GRANTED' and is_late
            """;

    private static final Map<String, String> ROUNDS =
            Map.of("BC", "Báo cáo năm", "SK", "Báo cáo sơ kết", "TK", "Báo cáo tổng kết");

    private final JdbcClient jdbc;
    private final String locality;
    private final int year;
    private final Map<String, PlainUnit> units;
    private final List<Entry> entries;
    private final List<Given> tasks;

    PlainYear(JdbcClient jdbc, String locality, int year) {
        this.jdbc = jdbc;
        this.locality = locality;
        this.year = year;
        this.units = PlainUnit.of(jdbc, locality).stream()
                .collect(Collectors.toMap(PlainUnit::id, unit -> unit, (one, other) -> one, LinkedHashMap::new));
        this.entries = of(ENTRIES).query(this::entry).list();
        this.tasks = of(TASKS).query(Given.class).list();
    }

    /** In the order of the locality. */
    List<PlainUnit> units() {
        return List.copyOf(units.values());
    }

    /** By case and id of the duty. */
    Map<String, Owed> duties() {
        var owed = new HashMap<String, Owed>();
        of(DUTIES)
                .query((row, number) -> {
                    var caseKey = "TH-" + year + "." + row.getString("unit");
                    return owed.put(
                            key(caseKey, row.getString("duty")),
                            new Owed(caseKey, unit(row), row.getString("words"), LocalDate.of(year, 12, 14)));
                })
                .list();
        entries.forEach(entry -> follow(entry, owed));
        owed.values().forEach(duty -> {
            if (duty.completed == null && !duty.carriedOver) {
                duty.due = due(duty.caseKey, "userTask_reportDuty", null, duty.due);
            }
        });
        return owed;
    }

    /** Case and id of the duties of which something was said, finished or not. */
    Set<String> saidOf() {
        return entries.stream()
                .filter(entry -> entry.step.equals("userTask_reportDuty") && entry.act.equals("SUBMITTED"))
                .map(entry -> key(entry.caseKey, entry.note))
                .collect(Collectors.toSet());
    }

    private PlainUnit unit(ResultSet row) throws SQLException {
        return Objects.requireNonNull(units.get(row.getString("unit")));
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

    List<Owed> reports() {
        var owed = new HashMap<String, Owed>();
        var lateAsked = of(ASKED_LATE).query(String.class).list();
        of(REPORTS).query(String.class).list().forEach(caseKey -> {
            var unit = Objects.requireNonNull(units.get(caseKey.substring(caseKey.indexOf('.') + 1)));
            var round = Objects.requireNonNull(ROUNDS.get(caseKey.substring(0, 2)));
            owed.put(caseKey, new Owed(caseKey, unit, round, LocalDate.MAX));
        });
        entries.forEach(entry -> {
            var report = owed.get(entry.caseKey);
            if (report != null) {
                follow(entry, report);
            }
        });
        owed.forEach((caseKey, report) -> {
            report.due = due(caseKey, "userTask_writeReport", null, report.due);
            report.late |= lateAsked.contains(caseKey);
        });
        return List.copyOf(owed.values());
    }

    private void follow(Entry entry, Owed report) {
        if (entry.step.equals("userTask_signOff") && entry.act.equals("APPROVED")) {
            report.handedIn = entry.day;
            report.returned = false;
            report.late |= entry.day.isAfter(due(entry.caseKey, "userTask_writeReport", entry.actedAt, LocalDate.MIN));
        } else if (entry.step.equals("userTask_acceptReport")) {
            report.returned = entry.act.equals("RETURNED");
            report.completed = entry.act.equals("APPROVED") ? entry.day : null;
            report.handedIn = entry.act.equals("APPROVED") ? report.handedIn : null;
        } else if (entry.act.equals("CAUSE_CONFIRMED")) {
            report.objective = true;
        }
    }

    /** Duties and reports. */
    List<Owed> all() {
        return Stream.concat(duties().values().stream(), reports().stream()).toList();
    }

    static Progress sum(Collection<Owed> owed, LocalDate day) {
        return owed.stream().map(one -> one.asOf(day)).reduce(Progress.NONE, Progress::plus);
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
}
