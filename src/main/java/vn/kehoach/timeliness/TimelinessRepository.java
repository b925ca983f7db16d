package vn.kehoach.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the cases of all units of a year tell beside the groups; each in one statement. */
@Repository
class TimelinessRepository {
    private static final String CASES = """
              from unit_case c
              join case_entry e on e.locality_id = c.locality_id and e.case_key = c.case_key
             where c.locality_id = :locality and c.year = :year
            """;

    private static final String RETURNS =
            "select c.unit_id, count(*) as number" + CASES + " and e.act = 'RETURNED' group by c.unit_id";

    // What a head signed lies with the receiver from then on, until the receiver takes it or sends it back.
    private static final String AT_RECEIVER = """
            select c.unit_id, c.case_key, e.step in ('userTask_signOff', 'userTask_approveUnitPlan') as handed_in,
                   cast(e.acted_at at time zone 'Asia/Ho_Chi_Minh' as date) as day
            """ + CASES + """
               and (e.step in ('userTask_acceptReport', 'userTask_checkUnitPlan') and e.act in ('APPROVED', 'RETURNED')
                    or e.step in ('userTask_signOff', 'userTask_approveUnitPlan') and e.act = 'APPROVED')
             order by c.unit_id, c.case_key, e.id
            """;

    private static final String EXTENSIONS = """
            select c.unit_id, count(*) filter (where x.state = 'GRANTED') as granted,
                   count(*) filter (where x.state = 'REFUSED') as refused
              from unit_case c
              join extension x on x.locality_id = c.locality_id and x.case_key = c.case_key
             where c.locality_id = :locality and c.year = :year
             group by c.unit_id
            """;

    private static final String DUTIES = """
            select unit_id, duty_id as subject, text as words
              from duty_assignment
             where locality_id = :locality and year = :year
            """;

    private static final String ROUNDS = """
            select id, kind from reporting_round where locality_id = :locality and year = :year
            """;

    private final JdbcClient jdbc;

    TimelinessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By unit how often something was sent back to it. */
    Map<String, Long> returns(String locality, int year) {
        return of(RETURNS, locality, year)
                .query((row, number) -> Map.entry(row.getString("unit_id"), row.getLong("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By unit and case, oldest first. */
    List<Passage> atReceiver(String locality, int year) {
        return of(AT_RECEIVER, locality, year).query(Passage.class).list();
    }

    Map<String, Extensions> extensions(String locality, int year) {
        return of(EXTENSIONS, locality, year)
                .query((row, number) -> Map.entry(
                        row.getString("unit_id"), new Extensions(row.getLong("granted"), row.getLong("refused"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<DutyWords> duties(String locality, int year) {
        return of(DUTIES, locality, year).query(DutyWords.class).list();
    }

    /** Kinds of the rounds of a year, by id. */
    Map<String, String> rounds(String locality, int year) {
        return of(ROUNDS, locality, year)
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("kind")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec of(String sql, String locality, int year) {
        return jdbc.sql(sql).param("locality", locality).param("year", year);
    }

    /** @param handedIn whether it went to the receiver then, or came from him */
    record Passage(String unitId, String caseKey, boolean handedIn, LocalDate day) {}

    /** How often more time was asked for, by answer. */
    record Extensions(long granted, long refused) {
        static final Extensions NONE = new Extensions(0, 0);
    }

    record DutyWords(String unitId, String subject, String words) {}
}
