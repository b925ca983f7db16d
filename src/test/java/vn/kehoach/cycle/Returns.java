package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What came back in five years. */
record Returns(JdbcClient jdbc, String locality) {
    void areKeptWithReasonAtEveryStep() {
        var returned = jdbc.sql("""
                        select step from case_entry
                         where locality_id = ? and act = 'RETURNED' and reason_code is not null and step <> 'userTask_readExplanation'
                           and note is not null
                         group by step order by step
                        """).param(locality).query(String.class).list();
        assertThat(returned)
                .containsExactlyInAnyOrder(
                        "userTask_acceptReport",
                        "userTask_approve",
                        "userTask_approveUnitPlan",
                        "userTask_checkContent",
                        "userTask_checkFormat",
                        "userTask_checkUnitPlan",
                        "userTask_confirmResults",
                        "userTask_signOff");
    }
}
