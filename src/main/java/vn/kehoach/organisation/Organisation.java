package vn.kehoach.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who exists in a locality on a given day. */
@Service
public class Organisation {
    private static final String LOCALITY_COLUMNS = """
            select id, kind, name, full_name, authority, authority_short, city, place_on_documents
              from locality
            """;

    private static final String UNIT_COLUMNS = """
            select locality_id, id, name, kind, binding, is_class, class_id, position
              from unit
             where locality_id = :locality
            """;

    private static final String ACTIVE = " and active_from <= :day and (active_to is null or active_to >= :day)";

    private final JdbcClient jdbc;
    private final Settings settings;

    Organisation(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    public List<Locality> localities() {
        return jdbc.sql(LOCALITY_COLUMNS + " order by id").query(Locality.class).list();
    }

    public Locality locality(String id) {
        return jdbc.sql(LOCALITY_COLUMNS + " where id = :id")
                .param("id", id)
                .query(Locality.class)
                .single();
    }

    /** Every unit and class, in the order of the plan's headings. */
    public List<Unit> units(String locality) {
        return jdbc.sql(UNIT_COLUMNS + " order by position, id")
                .param("locality", locality)
                .query(Unit.class)
                .list();
    }

    public Unit unit(String locality, String id) {
        return find(locality, id).orElseThrow(() -> new IllegalArgumentException("no unit " + id + " in " + locality));
    }

    public Optional<Unit> find(String locality, String id) {
        return jdbc.sql(UNIT_COLUMNS + " and id = :id")
                .param("locality", locality)
                .param("id", id)
                .query(Unit.class)
                .optional();
    }

    /** Units that carry duties and owe reports on that day: classes expanded to their members. */
    public List<Unit> members(String locality, LocalDate day) {
        return jdbc.sql(UNIT_COLUMNS + " and not is_class" + ACTIVE + " order by position, id")
                .param("locality", locality)
                .param("day", day)
                .query(Unit.class)
                .list();
    }

    /** The one office that gathers plans and reports. */
    public Unit focalUnit(String locality) {
        return unit(locality, settings.text(locality, Setting.FOCAL_UNIT));
    }

    public Unit officeUnit(String locality) {
        return unit(locality, settings.text(locality, Setting.OFFICE_UNIT));
    }

    /** The Mặt trận, whose opinion is asked for a summary. */
    public Unit frontUnit(String locality) {
        return unit(locality, settings.text(locality, Setting.FRONT_UNIT));
    }

    /**
     * Group that checks what a unit hands in: the staff of the focal unit; for the focal unit's own work the head of the
     * office, since its own head has signed it already.
     */
    public String checkersOf(Unit unit) {
        var focal = focalUnit(unit.localityId()).id();
        return focal.equals(unit.id())
                ? RoleGroups.head(officeUnit(unit.localityId()).id())
                : RoleGroups.staff(focal);
    }

    /**
     * Group that gives work and moves its deadline: the head of the focal unit to the other units; to the focal unit and
     * for what belongs to the whole locality the Phó Chủ tịch.
     *
     * @param unit whose work it is; null: of the locality
     */
    public String assignersOf(String locality, @Nullable Unit unit) {
        var focal = focalUnit(locality).id();
        return unit == null || unit.id().equals(focal) ? RoleGroups.viceChair(locality) : RoleGroups.head(focal);
    }
}
