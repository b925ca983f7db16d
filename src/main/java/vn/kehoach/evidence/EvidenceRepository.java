package vn.kehoach.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceRepository {
    private static final String COLUMNS = """
            select locality_id, id, case_key, unit_id, duty_id, task_id, step, name, type, size, sha256, description,
                   added_by, added_at
              from evidence_file
            """;

    private static final String OF_CASE = COLUMNS + """
             where locality_id = :locality and case_key = :case
             order by added_at, id
            """;

    private static final String OF_LOCALITIES = COLUMNS + " where locality_id in (:localities) and id = :id";

    // Whoever removes a file and whoever counts it wait for each other.
    private static final String LOCK = COLUMNS + " where locality_id = :locality and id = :id for update";

    private static final String OF_DUTY = """
            select id from evidence_file
             where locality_id = :locality and case_key = :case and unit_id = :unit and duty_id = :duty
               for share
            """;

    private static final String OF_DUTIES = """
            select unit_id, count(*) as files from evidence_file
             where locality_id = :locality and case_key in (:cases) and duty_id is not null
             group by unit_id
            """;

    private static final String ONE_BY_ONE = "select pg_advisory_xact_lock(hashtextextended('evidence ' || :task, 0))";

    private static final String OF_TASK = """
            select count(*) from evidence_file where locality_id = :locality and case_key = :case and task_id = :task
            """;

    private static final String ADD = """
            insert into evidence_file (locality_id, id, case_key, unit_id, duty_id, task_id, step, name, type, size,
                                       sha256, description, added_by, added_at)
            values (:localityId, :id, :caseKey, :unitId, :dutyId, :taskId, :step, :name, :type, :size,
                    :sha256, :description, :addedBy, :addedAt)
            """;

    private static final String DESCRIBE = """
            update evidence_file set description = :description where locality_id = :locality and id = :id
            """;

    private static final String REMOVE = "delete from evidence_file where locality_id = :locality and id = :id";

    private final JdbcClient jdbc;

    EvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EvidenceFile> ofCase(String locality, String caseKey) {
        return jdbc.sql(OF_CASE)
                .param("locality", locality)
                .param("case", caseKey)
                .query(EvidenceFile.class)
                .list();
    }

    Optional<EvidenceFile> find(List<String> localities, String id) {
        if (localities.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(OF_LOCALITIES)
                .param("localities", localities)
                .param("id", id)
                .query(EvidenceFile.class)
                .optional();
    }

    /** Nobody else removes or counts it until the end of the transaction. */
    Optional<EvidenceFile> lock(String locality, String id) {
        return jdbc.sql(LOCK)
                .param("locality", locality)
                .param("id", id)
                .query(EvidenceFile.class)
                .optional();
    }

    /** None of them is removed until the end of the transaction. */
    int countOfDuty(String locality, String caseKey, String unit, String duty) {
        return jdbc.sql(OF_DUTY)
                .param("locality", locality)
                .param("case", caseKey)
                .param("unit", unit)
                .param("duty", duty)
                .query(String.class)
                .list()
                .size();
    }

    /** How many the duties of each unit have in these cases, of which there is at least one; none is left out. */
    Map<String, Integer> countOfDuties(String locality, List<String> cases) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql(OF_DUTIES).param("locality", locality).param("cases", cases).query(row -> {
            counts.put(row.getString("unit_id"), row.getInt("files"));
        });
        return counts;
    }

    /** How many a task has; until the end of the transaction nobody else adds one. */
    int lockedCountOfTask(AttachedTo place) {
        jdbc.sql(ONE_BY_ONE).param("task", place.task()).query().singleRow();
        return jdbc.sql(OF_TASK)
                .param("locality", place.locality())
                .param("case", place.caseKey())
                .param("task", place.task())
                .query(Integer.class)
                .single();
    }

    void add(EvidenceFile file) {
        jdbc.sql(ADD).paramSource(file).update();
    }

    void describe(EvidenceFile file, String description) {
        of(DESCRIBE, file).param("description", description).update();
    }

    void remove(EvidenceFile file) {
        of(REMOVE, file).update();
    }

    private JdbcClient.StatementSpec of(String sql, EvidenceFile file) {
        return jdbc.sql(sql).param("locality", file.localityId()).param("id", file.id());
    }
}
