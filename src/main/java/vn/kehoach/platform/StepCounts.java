package vn.kehoach.platform;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits at each step of a process, and how often a year passed it: all versions of its model, one locality. */
@Component
public class StepCounts {
    private static final String KNOWN = """
            select exists (select from act_re_procdef where key_ = :process)
            """;

    private static final String COUNTS = """
            with open_task as (
                select t.task_def_key_ as step, t.name_ as name,
                       cast(t.due_date_ as date) < :today
                           and not exists (select from act_ru_identitylink l
                                            where l.task_id_ = t.id_ and l.type_ = 'candidate'
                                              and l.group_id_ in (:asked)) as late
                  from act_ru_task t
                  join act_re_procdef p on p.id_ = t.proc_def_id_
                 where t.tenant_id_ = :locality and p.key_ = :process
            ), called_case as (
                select caller.act_id_ as step
                  from act_ru_execution called
                  join act_ru_execution caller on caller.id_ = called.super_exec_
                  join act_re_procdef p on p.id_ = caller.proc_def_id_
                 where called.tenant_id_ = :locality and p.key_ = :process
            ), ended as (
                select h.act_id_ as step, h.act_name_ as name, h.act_inst_state_ = 2 as cut_off
                  from act_hi_actinst h
                 where h.tenant_id_ = :locality and h.proc_def_key_ = :process
                   and h.end_time_ >= :from and h.end_time_ < :until
                   and h.act_type_ in ('userTask', 'callActivity', 'serviceTask', 'subProcess')
            ), counted as (
                select step, max(name) as name, count(*) as waiting, count(*) filter (where late) as overdue,
                       0 as passed, 0 as cut_off
                  from open_task
                 group by step
                union all
                select step, null, count(*), 0, 0, 0
                  from called_case
                 group by step
                union all
                select step, max(name), 0, 0, count(*) filter (where not cut_off), count(*) filter (where cut_off)
                  from ended
                 group by step
            )
            select step, max(name) as name, sum(waiting) as waiting, sum(overdue) as overdue,
                   sum(passed) as passed, sum(cut_off) as cut_off
              from counted
             group by step
             order by step
            """;

    private final JdbcClient jdbc;

    StepCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param process key of its model */
    public boolean isKnown(String process) {
        return jdbc.sql(KNOWN).param("process", process).query(Boolean.class).single();
    }

    /**
     * Steps where nothing waits and nothing ended that year are left out.
     *
     * @param today work whose last day was before it is overdue
     * @param asked groups of those who are asked and not ordered: their work is never overdue
     */
    public List<StepCount> of(String locality, String process, Year year, LocalDate today, Collection<String> asked) {
        return jdbc.sql(COUNTS)
                .param("locality", locality)
                .param("process", process)
                .param("today", today)
                .param("asked", asked.isEmpty() ? List.of("") : asked)
                .param("from", year.atDay(1).atStartOfDay())
                .param("until", year.plusYears(1).atDay(1).atStartOfDay())
                .query(StepCount.class)
                .list();
    }

    /**
     * @param step id in the model
     * @param name null for a call activity that nothing has left yet
     * @param waiting open tasks, or running cases that were called
     * @param cutOff ended before they were done, by a deadline or with their case; not among those passed
     */
    public record StepCount(String step, @Nullable String name, long waiting, long overdue, long passed, long cutOff) {}
}
