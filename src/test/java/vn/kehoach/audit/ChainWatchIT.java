package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.ServerTest;

/** The watch over real chains: how far it has come, what it finds, what it tells. */
@ServerTest
class ChainWatchIT {
    private static final String CHAIN = "thu-watch";
    private static final int ROWS = 7;
    private static final int MOST = 5;

    @Autowired
    AuditTrail trail;

    @Autowired
    ChainWatch watch;

    @Autowired
    AuditChains chains;

    private final DatabaseOwner owner;

    @Autowired
    ChainWatchIT(EmbeddedPostgres postgres) {
        owner = new DatabaseOwner(postgres);
    }

    @AfterEach
    void clear() {
        asOwner("delete from audit_entry where locality_id = '" + CHAIN + "'");
        owner.sql("delete from audit_check where locality_id = ?").param(CHAIN).update();
    }

    @Test
    void givenRows_thenTheyAreVerifiedAPartAtATimeAndNewOnesAfterwards() {
        // given
        write();
        assertThat(chains.of(CHAIN)).isEmpty();
        // when
        watch.round(CHAIN, MOST);
        // then
        assertThat(state().unverified()).isEqualTo(ROWS - MOST);
        assertThat(state().wholeAt()).isNull();
        // when
        watch.round(CHAIN, MOST);
        // then
        assertThat(state().unverified()).isZero();
        assertThat(state().wholeAt()).isNotNull();
        // when
        write();
        watch.round();
        // then
        assertThat(state().broken()).isFalse();
        assertThat(owner.sql("select at_seq from audit_check where locality_id = ?")
                        .param(CHAIN)
                        .query(Long.class)
                        .single())
                .isEqualTo(2 * ROWS);
    }

    @Test
    void givenRowChangedByTheOwner_thenItsChainIsBroken() {
        // given
        write();
        asOwner("update audit_entry set actor = 'minh' where seq = 3 and locality_id = '" + CHAIN + "'");
        // when
        watch.round();
        // then
        assertThat(state().broken()).isTrue();
        assertThat(chains.of("hai-duong").orElseThrow().broken()).isFalse();
    }

    @Test
    void givenEndCutOff_thenItsChainIsBroken() {
        // given
        write();
        watch.round();
        assertThat(state().broken()).isFalse();
        asOwner("delete from audit_entry where seq > 5 and locality_id = '" + CHAIN + "'");
        // when
        watch.round();
        // then
        assertThat(state().broken()).isTrue();
    }

    private AuditChains.State state() {
        return chains.of(CHAIN).orElseThrow();
    }

    private void write() {
        for (var i = 0; i < ROWS; i++) {
            trail.record(AuditEntry.of(CHAIN, AuditAct.DOWNLOAD, "lan"));
        }
    }

    private void asOwner(String sql) {
        owner.inTransaction(status -> {
            owner.sql("set local session_replication_role = replica").update();
            owner.sql(sql).update();
        });
    }
}
