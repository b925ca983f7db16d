package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What was recorded of those who did not answer: that they did not, and nothing in their name. */
final class Silence {
    private final JdbcClient jdbc;
    private final String locality;

    Silence(JdbcClient jdbc, String locality) {
        this.jdbc = jdbc;
        this.locality = locality;
    }

    void isNoAgreementWithADraft() {
        assertThat(jdbc.sql("select unit_id from plan_comment where locality_id = ? and opinion = 'SILENT'")
                        .param(locality)
                        .query(String.class)
                        .list())
                .containsExactly(locality + "." + Office.cast(locality).silent());
    }

    void isNoOpinionOnASummary() {
        assertThat(jdbc.sql("select count(*) from round_opinion where locality_id = ? and text is null")
                        .param(locality)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    void isNoConfirmationOfAYear() {
        assertThat(jdbc.sql("select unit_id from unit_year where locality_id = ? and status = 'CLOSED_UNCONFIRMED'")
                        .param(locality)
                        .query(String.class)
                        .list())
                .containsExactly(locality + "." + Office.cast(locality).unconfirmed());
    }
}
