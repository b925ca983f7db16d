package vn.kehoach.planfile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the locality, its units and settings. What the office already has stays as it is. */
@Repository
class LocalityRows {
    private static final String LOCALITY = """
            insert into locality (
                id, kind, name, full_name, authority, authority_short, city, place_on_documents)
            values (
                :id, :kind, :name, :fullName, :authority, :authorityShort, :city, :placeOnDocuments)
            on conflict do nothing
            """;

    private static final String UNIT = """
            insert into unit (locality_id, id, name, kind, binding, is_class, class_id, position)
            values (:locality, :id, :name, :kind, :binding, :isClass, :classId, :position)
            on conflict do nothing
            """;

    private static final String SETTING = """
            insert into locality_setting (locality_id, name, value)
            values (:locality, :name, :value)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    LocalityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PlanFile file) {
        jdbc.sql(LOCALITY).paramSource(file.locality()).update();
        var position = 0;
        for (var unit : file.units()) {
            position++;
            insert(file.locality(), unit, position);
        }
        file.settings().forEach((name, value) -> jdbc.sql(SETTING)
                .param("locality", file.locality().id())
                .param("name", name)
                .param("value", value)
                .update());
    }

    private void insert(PlanFile.Locality locality, Unit unit, int position) {
        var classId = unit.classId();
        jdbc.sql(UNIT)
                .param("locality", locality.id())
                .param("id", locality.unit(unit.id()))
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("binding", unit.binding().name())
                .param("isClass", unit.isClass())
                .param("classId", classId == null ? null : locality.unit(classId))
                .param("position", position)
                .update();
    }
}
