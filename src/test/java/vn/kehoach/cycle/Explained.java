package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of those who were asked to explain something. */
record Explained(JdbcClient jdbc, String locality) {
    private static final String QUESTIONS = """
            select concat_ws(' ', substr(e.unit_id, length(e.locality_id) + 2), e.about_case like 'SK-2028.%', e.requested,
                             e.state, string_agg(a.decision, '+' order by a.attempt))
              from explanation e
              join explanation_answer a on a.locality_id = e.locality_id and a.explanation_id = e.id
             where e.locality_id = ?
             group by e.locality_id, e.id
             order by 1
            """;
    private static final String FILED = """
            select count(*) from case_entry c
              join explanation e on e.locality_id = c.locality_id
                   and c.case_key in (e.case_key, e.about_case) and c.unit_id = e.unit_id
             where e.locality_id = ? and c.step in ('userTask_explain', 'userTask_readExplanation')
            """;

    void isKeptWithEveryAnswerInBothFiles() {
        assertThat(list(QUESTIONS))
                .containsExactly("mat-tran t t ACCEPTED MORE+ACCEPT", "tram-y-te t f ACCEPTED MORE+ACCEPT");
        // Asked, answered, unclear, answered, accepted: for two units in two files.
        assertThat(list(FILED)).containsExactly("20");
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).param(locality).query(String.class).list();
    }
}
