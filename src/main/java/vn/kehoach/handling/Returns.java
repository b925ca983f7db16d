package vn.kehoach.handling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.ReturnReason;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.ModelSteps;

/** What was sent back in a year, at which step and why. */
@Component
class Returns {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String COUNTS = """
            select step, coalesce(reason_code, 'OTHER') as reason, count(*) as number
              from case_entry
             where locality_id = :locality and act = 'RETURNED' and acted_at >= :from and acted_at < :until
             group by step, reason
             order by number desc, step, reason
            """;

    private final JdbcClient jdbc;
    private final ModelSteps models;

    Returns(JdbcClient jdbc, ModelSteps models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    /** The step with the most first. */
    List<Line> of(Watched watched) {
        var names = models.all();
        var lines = new LinkedHashMap<String, Map<ReturnReason, Long>>();
        jdbc.sql(COUNTS)
                .param("locality", watched.locality())
                .param("from", start(watched.year()))
                .param("until", start(watched.year() + 1))
                .query((row, number) -> lines.computeIfAbsent(row.getString("step"), any -> new LinkedHashMap<>())
                        .put(ReturnReason.valueOf(row.getString("reason")), row.getLong("number")))
                .list();
        return lines.entrySet().stream()
                .map(line -> new Line(ModelSteps.nameIn(names, line.getKey()), line.getValue()))
                .sorted((one, other) -> Long.compare(other.total(), one.total()))
                .toList();
    }

    static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(HERE).toOffsetDateTime();
    }

    /** @param reasons how often each */
    record Line(String step, Map<ReturnReason, Long> reasons) {
        public long of(ReturnReason reason) {
            return reasons.getOrDefault(reason, 0L);
        }

        public long total() {
            return reasons.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
