package vn.kehoach.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.DutyParts.Named;

/** Who leads each duty and who works with him. */
@Repository
class DutyRoles {
    private static final String ROLES = """
            select r.duty_id, r.role, r.unit_id, u.name
              from plan_duty_role r
              join unit u on u.locality_id = r.locality_id and u.id = r.unit_id
             where r.locality_id = :locality and r.plan_id = :plan and r.version = :version
             order by u.position, u.id
            """;

    private final JdbcClient jdbc;

    DutyRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id of the duty. */
    Map<String, DutyParts> of(PlanRef plan) {
        var parts = new LinkedHashMap<String, DutyParts>();
        roles(plan).stream()
                .collect(Collectors.groupingBy(Role::dutyId, LinkedHashMap::new, Collectors.toList()))
                .forEach((duty, roles) -> parts.put(duty, parts(roles)));
        return parts;
    }

    private static DutyParts parts(List<Role> roles) {
        return new DutyParts(roles.stream()
                .map(role -> new Named(role.unitId(), role.name(), role.role()))
                .toList());
    }

    private List<Role> roles(PlanRef plan) {
        return jdbc.sql(ROLES)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version())
                .query(Role.class)
                .list();
    }

    private record Role(String dutyId, DutyRole role, String unitId, String name) {}
}
