package vn.kehoach.evidence;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.execution.UnitYear;

/** Files of duties that were attached in tasks done long ago. */
public final class FileRows {
    private static final String ADD = """
            with file as (
                insert into evidence_file (locality_id, id, case_key, unit_id, duty_id, task_id, step, name, type, size,
                                           sha256, description, added_by, added_at)
                values (:locality, :id, :case, :unit, :duty, 'done', 'userTask_reportDuty', :name, 'image/png', :size,
                        repeat('0', 64), '', :unit || '.staff', now()))
            insert into evidence_chunk (locality_id, file_id, number, bytes) values (:locality, :id, 0, :bytes)
            """;

    private FileRows() {}

    public static void add(JdbcClient jdbc, UnitYear year, String duty, String name) {
        var picture = SampleFiles.picture("png");
        jdbc.sql(ADD)
                .param("locality", year.locality())
                .param("id", UUID.randomUUID().toString())
                .param("case", year.caseKey())
                .param("unit", year.unitId())
                .param("duty", duty)
                .param("name", name)
                .param("size", picture.length)
                .param("bytes", picture)
                .update();
    }
}
