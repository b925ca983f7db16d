package vn.kehoach.urging;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.platform.WaitingWork;

/** What was urged in a locality; only added to. */
@Repository
class UrgingRepository {
    private static final String ADD = """
            insert into urging (locality_id, words, urged_by, urged_name, urged_at)
            values (:locality, :words, :by, :name, :at)
            returning id
            """;

    private static final String ADD_ITEM = """
            insert into urging_item (locality_id, urging_id, task_id, case_key, what, unit, due)
            values (:locality, :urging, :task, :case, :what, :unit, :due)
            """;

    private static final String NEWEST = """
            select id, words, urged_name, urged_at
              from urging
             where locality_id = :locality
             order by urged_at desc, id desc
             limit :most
            """;

    private static final String ITEMS = """
            select urging_id, task_id, what, unit, due
              from urging_item
             where locality_id = :locality and urging_id in (:urgings)
             order by due, task_id
            """;

    private static final String LAST = """
            select i.task_id, max(u.urged_at) as at
              from urging_item i
              join urging u on u.id = i.urging_id
             where i.locality_id = :locality and i.task_id in (:tasks)
             group by i.task_id
            """;

    private final JdbcClient jdbc;

    UrgingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String locality, String words, String by, String name, OffsetDateTime at) {
        return jdbc.sql(ADD)
                .param("locality", locality)
                .param("words", words)
                .param("by", by)
                .param("name", name)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void addItem(long urging, WaitingWork work, String what, String unit) {
        jdbc.sql(ADD_ITEM)
                .param("locality", work.locality())
                .param("urging", urging)
                .param("task", work.id())
                .param("case", work.caseKey())
                .param("what", what)
                .param("unit", unit)
                .param("due", work.due())
                .update();
    }

    List<Urging> newest(String locality, int most) {
        return jdbc.sql(NEWEST)
                .param("locality", locality)
                .param("most", most)
                .query(Urging.class)
                .list();
    }

    /** @param open tasks that still wait */
    List<UrgedItem> items(String locality, Collection<Long> urgings, Collection<String> open) {
        if (urgings.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ITEMS)
                .param("locality", locality)
                .param("urgings", urgings)
                .query((row, number) -> new UrgedItem(
                        row.getLong("urging_id"),
                        row.getString("task_id"),
                        row.getString("what"),
                        row.getString("unit"),
                        row.getObject("due", LocalDate.class),
                        open.contains(row.getString("task_id"))))
                .list();
    }

    /** By task when it was last urged; of these only. */
    Map<String, OffsetDateTime> last(String locality, Collection<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LAST)
                .param("locality", locality)
                .param("tasks", tasks)
                .query((row, number) -> Map.entry(row.getString("task_id"), row.getObject("at", OffsetDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
