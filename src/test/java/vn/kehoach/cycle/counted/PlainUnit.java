package vn.kehoach.cycle.counted;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit of a locality, as its plan names it. @param classId of those that have their duties together */
record PlainUnit(
        String id, String name, boolean requested, @Nullable String classId) {
    static List<PlainUnit> of(JdbcClient jdbc, String locality) {
        return jdbc.sql("""
                        select id, name, binding = 'REQUESTED' as requested, class_id
                          from unit where locality_id = ? and not is_class order by position, id
                        """).param(locality).query(PlainUnit.class).list();
    }
}
