package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.platform.LocalityScope;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.ServerTest;

/** A row for every act that was committed, none for any other; nothing in the chains breaks under load. */
@ServerTest
class AuditTrailIT {
    private static final int THREADS = 8;
    private static final int ACTS_EACH = 50;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditKeys keys;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final DatabaseOwner owner;

    @Autowired
    AuditTrailIT(EmbeddedPostgres postgres) {
        owner = new DatabaseOwner(postgres);
    }

    @Autowired
    Settings settings;

    @Test
    void givenManyActsAtOnce_thenBothChainsHaveEachOnceWithoutGap() throws Exception {
        // given
        var work = new ArrayList<Callable<Void>>();
        for (var i = 0; i < THREADS * ACTS_EACH; i++) {
            work.add(act(i));
        }
        // when
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        // then: of every ten acts one fails; each other one is in both chains
        var kept = THREADS * ACTS_EACH * 9 / 10;
        for (var locality : List.of("thu-a", "thu-b")) {
            assertThat(seqs(locality))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, kept).boxed().toList());
            assertThat(cases(locality)).hasSize(kept).doesNotHaveDuplicates();
        }
        assertThat(findings()).isEmpty();
    }

    // The localities in one order or the other, as no two modules agree on one.
    @SuppressWarnings("try")
    private Callable<Void> act(int number) {
        return () -> {
            var order = number % 2 == 0 ? List.of("thu-a", "thu-b") : List.of("thu-b", "thu-a");
            try (var scope = LocalityScope.of(order)) {
                transaction.executeWithoutResult(status -> {
                    order.forEach(locality -> trail.record(entry(locality).on("THU-" + number)));
                    if (number % 10 == 0) {
                        status.setRollbackOnly();
                    }
                });
            }
            return null;
        };
    }

    @Test
    void givenActThatFails_thenThereIsNoRow() {
        // then
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record(entry("thu-fails"));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        assertThat(seqs("thu-fails")).isEmpty();
    }

    @Test
    void givenTrailThatCannotBeWritten_thenTheActFailsToo() {
        // given
        var unwritable = new AuditEntry("thu-unwritable", "no act", "lan", null, null, null);
        // then
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("insert into locality_setting (locality_id, name, value) values ('hai-duong', 'thu', '1')")
                            .update();
                    trail.record(entry("thu-unwritable"));
                    trail.record(unwritable);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(seqs("thu-unwritable")).isEmpty();
        assertThat(owner.sql("select count(*) from locality_setting where name = 'thu'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void givenNoTransaction_thenTheActIsKeptByItself() {
        // given: what a stranger may type as his name
        var name = "e\u0301" + "a\u0000b\ud800" + "x".repeat(1_000);
        // when
        trail.record(AuditEntry.ofNoLocality(AuditAct.LOGIN_REFUSED, name));
        // then
        assertThat(owner.sql("select actor from audit_entry where locality_id = '-' order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("éabxx")
                .hasSize(200);
        assertThat(findings()).isEmpty();
    }

    @Test
    void givenTransactionAlreadyOver_thenItIsSaidAndNotLostInSilence() {
        // then
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record(entry("thu-late"));
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            trail.record(entry("thu-late"));
                        }
                    });
                }))
                .hasMessage("too late in its transaction: DOWNLOAD");
        assertThat(seqs("thu-late")).containsExactly(1L);
    }

    @Test
    void givenChangedSetting_thenTheTrailSaysFromWhatToWhat() {
        // when
        transaction.executeWithoutResult(status -> {
            settings.change("yet-kieu", Setting.APPROVE, "3", "admin");
            settings.change("yet-kieu", Setting.APPROVE, "2", "admin");
        });
        // then
        assertThat(owner.sql("""
                        select actor || ' ' || origin || ' ' || before || ' ' || after from audit_entry
                         where locality_id = 'yet-kieu' and act = 'SETTING_CHANGED' order by seq
                        """).query(String.class).list())
                .containsSubsequence(
                        "admin system {\"days.approve\":\"2\"} {\"days.approve\":\"3\"}",
                        "admin system {\"days.approve\":\"3\"} {\"days.approve\":\"2\"}");
    }

    @Test
    void givenStart_thenTheImportOfBothPlansIsOnTheTrail() {
        // then
        assertThat(owner.sql("select actor || ' ' || case_key from audit_entry where act = 'PLAN_IMPORTED' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("system KH-hai-duong-2026-2030", "system KH-yet-kieu-2026-2030");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'khác' where locality_id = 'thu-closed'",
                "delete from audit_entry where locality_id = 'thu-closed'",
                "truncate audit_entry"
            })
    void givenRow_thenTheDatabaseRefusesToChangeIt(String sql) {
        // given
        trail.record(entry("thu-closed"));
        // then
        assertThatThrownBy(() -> owner.sql(sql).update()).hasMessageContaining("audit_entry is append-only");
        assertThat(seqs("thu-closed")).isNotEmpty();
    }

    private List<Finding> findings() {
        var verifier = new AuditVerifier(keys, List.of());
        owner.inTransaction(status -> new AuditRows(owner.source()).each(verifier::next));
        return verifier.findings();
    }

    private List<Long> seqs(String locality) {
        return owner.sql("select seq from audit_entry where locality_id = ? order by seq")
                .param(locality)
                .query(Long.class)
                .list();
    }

    private List<String> cases(String locality) {
        return owner.sql("select case_key from audit_entry where locality_id = ?")
                .param(locality)
                .query(String.class)
                .list();
    }

    private static AuditEntry entry(String locality) {
        return AuditEntry.of(locality, AuditAct.DOWNLOAD, "lan");
    }
}
