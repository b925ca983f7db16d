package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of every line of "Nơi nhận" to which the plan and seven reports were sent. */
final class Receipts {
    private static final int REPORTS = 7;

    private final JdbcClient jdbc;
    private final String locality;

    Receipts(JdbcClient jdbc, String locality) {
        this.jdbc = jdbc;
        this.locality = locality;
    }

    void noneIsOpen() {
        assertThat(deliveries("received_at is null and unconfirmed_at is null", "line"))
                .isEmpty();
    }

    void onlyTheCityNeverAnswered() {
        assertThat(deliveries("unconfirmed_at is not null", "case_key || ' ' || receipt_note"))
                .isEqualTo(
                        Office.NEVER_ANSWERED.endsWith(locality)
                                ? List.of(Office.NEVER_ANSWERED + " Đã hỏi lại hai lần, chưa có trả lời (mẫu)")
                                : List.of());
    }

    /** Units with their first duties, also those that are late or silent in other years; the clerk for the others. */
    void areConfirmedByUnitsAndClerk() {
        var clerk = locality + ".records-clerk";
        var units = deliveries("kind = 'UNITS'", "unit_id || '.staff 2026'");
        assertThat(units).hasSizeGreaterThan(10);
        assertThat(deliveries("kind = 'UNITS'", "received_by || ' ' || extract(year from received_on)"))
                .isEqualTo(units);
        assertThat(deliveries("kind = 'ARCHIVE' and received_at = sent_at", "received_by"))
                .hasSize(REPORTS + 2)
                .containsOnly(clerk);
        assertThat(deliveries("kind in ('OUTSIDE', 'LEADERS')", "coalesce(received_by, unconfirmed_by)"))
                .hasSize(locality.equals("hai-duong") ? REPORTS + 2 : REPORTS + 1)
                .containsOnly(clerk);
    }

    private List<String> deliveries(String which, String shown) {
        return jdbc.sql("select " + shown + " from delivery where locality_id = ? and " + which
                        + " order by case_key, position")
                .param(locality)
                .query(String.class)
                .list();
    }
}
