package vn.kehoach.planning;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leads each duty and who works with him, in words. */
@Repository
class DutyRoles {
    private static final String ROLES = """
            select r.duty_id, r.role, u.name
              from plan_duty_role r
              join unit u on u.locality_id = r.locality_id and u.id = r.unit_id
             where r.locality_id = :locality and r.plan_id = :plan and r.version = :version
             order by u.position, u.id
            """;

    private final JdbcClient jdbc;

    DutyRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id of the duty; a duty that its unit does by itself needs no words. */
    Map<String, String> of(PlanRef plan) {
        var words = new LinkedHashMap<String, String>();
        roles(plan).stream()
                .collect(Collectors.groupingBy(Role::dutyId, LinkedHashMap::new, Collectors.toList()))
                .forEach((duty, roles) -> words.put(duty, words(roles)));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    // A unit with several roles is named once, by the first: who leads also works with the others.
    private static String words(List<Role> roles) {
        var named = new HashSet<String>();
        return Arrays.stream(DutyRole.values())
                .filter(role -> role != DutyRole.DO)
                .map(role -> roles.stream()
                        .filter(own -> own.role() == role && named.add(own.name()))
                        .map(Role::name)
                        .collect(Collectors.joining(", ", label(role) + ": ", "")))
                .filter(part -> !part.endsWith(": "))
                .collect(Collectors.joining("; "));
    }

    private List<Role> roles(PlanRef plan) {
        return jdbc.sql(ROLES)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version())
                .query(Role.class)
                .list();
    }

    private static String label(DutyRole role) {
        return switch (role) {
            case LEAD -> "Chủ trì";
            case COORDINATE -> "Phối hợp";
            case ADVISE -> "Tham mưu";
            case DO -> "Thực hiện";
        };
    }

    private record Role(String dutyId, DutyRole role, String name) {}
}
