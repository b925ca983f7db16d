package vn.kehoach.planfile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the headings of a plan's first version, in the order of the file. */
@Repository
class HeadingRows {
    private static final String HEADING = """
            insert into plan_heading (
                locality_id, plan_id, version, position, level, part, parent_id, text, source_line)
            values (:locality, :plan, 1, :position, :level, :part, :parent, :text, :line)
            """;

    private final JdbcClient jdbc;

    HeadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PlanFile file) {
        var position = 0;
        for (var heading : file.headings()) {
            position++;
            jdbc.sql(HEADING)
                    .param("locality", file.locality().id())
                    .param("plan", file.planId())
                    .param("position", position)
                    .param("level", heading.level())
                    .param("part", heading.part())
                    .param("parent", heading.parentId())
                    .param("text", heading.words().printed())
                    .param("line", heading.words().line())
                    .update();
        }
    }
}
