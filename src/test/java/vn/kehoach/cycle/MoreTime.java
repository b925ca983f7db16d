package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of those who asked for more time. */
record MoreTime(JdbcClient jdbc, String locality) {
    private static final String REPORT = """
            select concat_ws(' ', u.due - r.due, u.first_submitted_on > r.due, u.late)
              from unit_report u
              join reporting_round r on r.locality_id = u.locality_id and r.id = u.round_id
             where u.locality_id = ? and u.round_id = ? and u.unit_id = ?
            """;

    void isKeptWithItsAnswerAndTheOldDay() {
        var unit = locality + "." + Office.GETS_MORE;
        assertThat(answers())
                .containsExactly(
                        "BC-2026." + unit + " GRANTED 7",
                        "BC-2028." + locality + ".mat-tran REFUSED",
                        "BC-2029." + locality + ".tram-y-te REFUSED");
        // Seven days later than the others, handed in after their day, and on time.
        assertThat(jdbc.sql(REPORT)
                        .params(locality, "BC-2026." + locality, unit)
                        .query(String.class)
                        .single())
                .isEqualTo("7 t f");
    }

    private List<String> answers() {
        return jdbc.sql("select concat_ws(' ', case_key, state, granted - due) from extension"
                        + " where locality_id = ? order by id")
                .param(locality)
                .query(String.class)
                .list();
    }
}
