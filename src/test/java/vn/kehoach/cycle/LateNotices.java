package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was told of late reports in five years. */
record LateNotices(JdbcClient jdbc, String locality) {
    void reachSuperiorsAndNeverTheFront() {
        assertThat(jdbc.sql("select distinct recipient from notice where kind = 'ESCALATION' and locality_id = ?")
                        .param(locality)
                        .query(String.class)
                        .list())
                .contains(locality + ".van-hoa-xa-hoi", locality + ".van-phong.head", locality + ".vice-chair")
                .noneMatch(recipient -> recipient.contains("mat-tran") || recipient.contains("doan-the"));
    }

    void reachWhoIsLateEachYear() {
        assertThat(jdbc.sql("select count(*) from notice where kind = 'OVERDUE' and recipient in (?, ?)")
                        .params(late(), late() + ".staff")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(5);
    }

    private String late() {
        return locality + "." + Office.cast(locality).late();
    }
}
