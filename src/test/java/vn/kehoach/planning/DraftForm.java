package vn.kehoach.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.FormData;

/** The fields of the draft form as a person sees them and sends them back, and the rows behind them. */
final class DraftForm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TABLES = List.of(
            "plan_version",
            "plan_clause",
            "plan_legal_basis",
            "plan_indicator",
            "plan_milestone",
            "plan_recipient",
            "plan_recipient_unit",
            "plan_heading",
            "plan_duty",
            "plan_duty_role");

    private DraftForm() {}

    static Map<String, String> shown(Plans plans, PlanRef plan) {
        var fields = new HashMap<String, String>();
        PlanTextFields.show(plans.text(plan)).forEach((key, value) -> {
            if (value instanceof String text) {
                fields.put(key, text);
            }
        });
        return fields;
    }

    static FormData typed(Map<String, String> fields) {
        try {
            return FormData.of(JSON.writeValueAsString(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of the plan's text. */
    static List<String> rows(JdbcClient jdbc, PlanRef plan) {
        var all = new ArrayList<String>();
        for (var table : TABLES) {
            all.addAll(jdbc.sql("select cast(t as text) from " + table + " t where locality_id = ? order by 1")
                    .param(plan.locality())
                    .query(String.class)
                    .list());
        }
        return all;
    }
}
