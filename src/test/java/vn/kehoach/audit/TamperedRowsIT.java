package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.ServerTest;

/** Real rows, changed by somebody who owns the database; every change is taken back at the end. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedRowsIT {
    private static final int ROWS = 60;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditKeys keys;

    @Autowired
    TransactionTemplate transaction;

    private final DatabaseOwner owner;

    @Autowired
    TamperedRowsIT(EmbeddedPostgres postgres) {
        owner = new DatabaseOwner(postgres);
    }

    @BeforeAll
    void writeRows() {
        for (var locality : List.of("thu-real", "thu-other")) {
            transaction.executeWithoutResult(status -> {
                for (var i = 1; i <= ROWS; i++) {
                    trail.record(AuditEntry.of(locality, AuditAct.PLAN_EDITED, locality + ".lan")
                            .on("THU-" + i)
                            .changing(i % 3 == 0 ? null : "trước " + i, "sau " + i));
                }
            });
        }
    }

    @Test
    void givenUntouchedRows_thenNothingIsFound() {
        // then
        assertThat(after(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set acted_at = acted_at + interval '1 microsecond' where %s",
                "update audit_entry set actor = 'minh' where %s",
                "update audit_entry set origin = '10.0.0.9' where %s",
                "update audit_entry set act = 'LOGIN' where %s",
                "update audit_entry set case_key = null where %s",
                "update audit_entry set before = coalesce(before, '') || ' ' where %s",
                "update audit_entry set after = null where %s",
                "update audit_entry set key_id = 'khác' where %s",
                "update audit_entry set prev = repeat('0', 63) || '1' where %s",
                "update audit_entry set hmac = md5(hmac) || md5(actor) where %s",
                "delete from audit_entry where %s",
                "update audit_entry r set actor = 'khác', after = o.after, hmac = o.hmac from audit_entry o"
                        + " where o.locality_id = 'thu-other' and o.seq = r.seq and r.%s"
            })
    void givenAnyRowChanged_thenItIsTheOneNamed(String sql) {
        for (var seq : List.of(1, 2, 17, 31, ROWS - 1)) {
            // when
            var which = "locality_id = 'thu-real' and %sseq = " + seq;
            var where = sql.contains(" r.%s") ? which.formatted("r.") : which.formatted("");
            // then
            assertThat(after(List.of(sql.formatted(where))))
                    .extracting(Finding::localityId, Finding::seq)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("thu-real", (long) seq));
        }
    }

    @Test
    void givenRowsSwappedInsertedOrMovedUp_thenTheFirstOfThemIsNamed() {
        // given
        var swap = List.of(
                "update audit_entry set seq = 1000 where locality_id = 'thu-real' and seq = 20",
                "update audit_entry set seq = 20 where locality_id = 'thu-real' and seq = 40",
                "update audit_entry set seq = 40 where locality_id = 'thu-real' and seq = 1000");
        var closedGap = List.of(
                "delete from audit_entry where locality_id = 'thu-real' and seq = 20",
                "update audit_entry set seq = seq + 1000 where locality_id = 'thu-real' and seq > 20",
                "update audit_entry set seq = seq - 1001 where locality_id = 'thu-real' and seq > 20");
        var copied =
                List.of("insert into audit_entry select locality_id, seq + 1, acted_at, actor, origin, act, case_key,"
                        + " before, after, key_id, hmac, prev from audit_entry where locality_id = 'thu-real' and seq = "
                        + ROWS);
        // then
        assertThat(after(swap)).containsExactly(new Finding("thu-real", 20, Fault.OUT_OF_PLACE));
        assertThat(after(closedGap)).containsExactly(new Finding("thu-real", 20, Fault.OUT_OF_PLACE));
        assertThat(after(copied)).containsExactly(new Finding("thu-real", ROWS + 1, Fault.CHANGED));
    }

    @Test
    void givenTailCut_thenTheKeptHeadShowsIt() {
        // given
        var kept = new ArrayList<AuditHead>();
        owner.inTransaction(status -> kept.addAll(new AuditRows(owner.source()).heads()));
        var cut = List.of("delete from audit_entry where locality_id = 'thu-real' and seq > 50");
        var gone = List.of("delete from audit_entry where locality_id = 'thu-real'");
        // then
        assertThat(after(cut)).isEmpty();
        assertThat(after(cut, kept)).containsExactly(new Finding("thu-real", 51, Fault.CUT_OFF));
        assertThat(after(gone, kept)).containsExactly(new Finding("thu-real", 1, Fault.CUT_OFF));
        assertThat(after(List.of(), kept)).isEmpty();
    }

    private List<Finding> after(List<String> changes) {
        return after(changes, List.of());
    }

    private List<Finding> after(List<String> changes, List<AuditHead> kept) {
        var verifier = new AuditVerifier(keys, kept);
        owner.inTransaction(status -> {
            owner.sql("alter table audit_entry disable trigger user").update();
            changes.forEach(sql -> assertThat(owner.sql(sql).update()).isPositive());
            new AuditRows(owner.source()).each(verifier::next);
            status.setRollbackOnly();
        });
        return verifier.findings();
    }
}
