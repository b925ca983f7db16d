package vn.kehoach.planning;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Headings and signature block of a plan version. */
@Repository
class PlanFrameRepository {
    private static final String HEADINGS = """
            select position, level, part, parent_id, text
              from plan_heading
             where locality_id = :locality and plan_id = :plan and version = :version
             order by position
            """;

    private static final String CHANGE_HEADING = """
            update plan_heading set text = :text
             where locality_id = :locality and plan_id = :plan and version = :version and position = :position
            """;

    private static final String SIGNATURE = """
            select on_behalf_of, sign_for, signer_position as position, signer_name as name
              from plan_version
             where locality_id = :locality and plan_id = :plan and version = :version
            """;

    private static final String CHANGE_SIGNATURE = """
            update plan_version
               set on_behalf_of = :onBehalfOf, sign_for = :signFor, signer_position = :position, signer_name = :name
             where locality_id = :locality and plan_id = :plan and version = :version
            """;

    private final JdbcClient jdbc;

    PlanFrameRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Heading> headings(PlanRef plan) {
        return of(HEADINGS, plan).query(Heading.class).list();
    }

    void changeHeading(PlanRef plan, int position, String text) {
        of(CHANGE_HEADING, plan).param("position", position).param("text", text).update();
    }

    Signature signature(PlanRef plan) {
        return of(SIGNATURE, plan).query(Signature.class).single();
    }

    void changeSignature(PlanRef plan, Signature signature) {
        of(CHANGE_SIGNATURE, plan)
                .param("onBehalfOf", signature.onBehalfOf())
                .param("signFor", signature.signFor())
                .param("position", signature.position())
                .param("name", signature.name())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, PlanRef plan) {
        return jdbc.sql(sql)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version());
    }
}
