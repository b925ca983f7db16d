package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

/** Each table of ours, as the server has it: whose scope sees a row and changes it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalityWallIT {
    /** Tables that carry no locality, each with the reason why it needs none. */
    private static final Set<String> WITHOUT_LOCALITY = Set.of(
            "login_failure",
            "login_known_address",
            "chosen_password",
            "provider_account",
            "closed_account",
            "calendar_feed",
            "lent_post");

    /** Written behind a wall of its own, read by its owner only: AuditGrantsIT. */
    private static final String TRAIL = "audit_entry";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void givenTableOfOurs_thenItStandsBehindTheWall() {
        // when
        var open = JdbcClient.create(owner).sql("""
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
                           and c.relname not like 'act\\_%' and c.relname not like 'flyway\\_%'
                           and not (c.relrowsecurity and c.relforcerowsecurity)
                           and not (c.relkind = 'v' and coalesce('security_invoker=true' = any (c.reloptions), false))
                        """).query(String.class).list();
        // then: a new table calls wall_off, a new view is made "with (security_invoker = true)"
        assertThat(open)
                .contains(TRAIL)
                .filteredOn(table -> !table.equals(TRAIL))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_LOCALITY);
    }

    @Test
    void givenWall_thenItHasNoSecondDoor() {
        // when
        var database = JdbcClient.create(owner);
        var policies = database
                .sql(
                        "select tablename || ' ' || policyname || ' ' || cmd || ' ' || (qual is not distinct from with_check)"
                                + " from pg_policies where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(line -> !line.startsWith(TRAIL))
                .toList();
        var definers = database.sql(
                        "select proname from pg_proc where prosecdef" + " and pronamespace = 'public'::regnamespace")
                .query(String.class)
                .list();
        // then
        assertThat(policies).hasSameSizeAs(tables()).allMatch(line -> line.endsWith(" own_locality ALL true"));
        assertThat(definers).containsExactly("audit_chain_end");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givenRowOfOneLocality_thenAnotherScopeNeitherSeesNorChangesIt(String table) throws SQLException {
        // given
        try (var row = RowOfLocality.in(owner, table, "phuong-a")) {
            for (var scope : List.of("xa-b", "hai-duong,xa-b", "phuong", "phuong-a2", "")) {
                // when
                row.scope(scope);
                // then
                assertThat(row.seen()).as(scope).isZero();
                assertThat(row.changed()).as(scope).isZero();
                assertThat(row.deleted()).as(scope).isZero();
                assertThatThrownBy(() -> row.add("phuong-a"))
                        .as(scope)
                        .rootCause()
                        .hasMessageContaining("row-level security");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givenRowOfOneLocality_thenItsOwnScopeSeesItAndCannotGiveItAway(String table) throws SQLException {
        // given
        try (var row = RowOfLocality.in(owner, table, "phuong-a")) {
            for (var scope : List.of("phuong-a", "xa-b,phuong-a", "*")) {
                row.scope(scope);
                assertThat(row.seen()).as(scope).isEqualTo(1);
            }
            // when
            row.scope("phuong-a");
            // then
            if (row.isChangeable()) {
                assertThat(row.changed()).isEqualTo(1);
                assertThatThrownBy(() -> row.giveTo("xa-b")).rootCause().hasMessageContaining("row-level security");
                assertThat(row.deleted()).isEqualTo(1);
            } else {
                assertThat(row.deleted()).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givenNoScope_thenTheTableIsEmpty(String table) throws SQLException {
        // given
        try (var row = RowOfLocality.in(owner, table, "phuong-a")) {
            // when
            row.noScope();
            // then
            assertThat(row.all()).isZero();
            assertThatThrownBy(() -> row.add("phuong-a")).rootCause().hasMessageContaining("row-level security");
        }
    }

    @Test
    @SuppressWarnings("try")
    void givenConnectionUsedInOneScope_thenTheNextUserHasHisOwn() throws SQLException {
        // given: the pool gives the connection last given back
        for (var round = 0; round < 30; round++) {
            try (var scope = LocalityScope.of(List.of("hai-duong"))) {
                assertThat(localities()).containsExactly("hai-duong");
            }
            // when, then
            try (var scope = LocalityScope.of(List.of())) {
                assertThat(localities()).isEmpty();
            }
            try (var scope = LocalityScope.of(List.of("yet-kieu", "hai-duong"))) {
                assertThat(localities()).containsExactly("hai-duong", "yet-kieu");
            }
        }
    }

    @Test
    @SuppressWarnings("try")
    void givenTransactionRolledBack_thenItsScopeIsGoneWithIt() throws SQLException {
        // given
        try (var scope = LocalityScope.of(List.of("hai-duong"));
                var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(localities()).containsExactly("hai-duong");
            connection.rollback();
        }
        // when, then
        try (var scope = LocalityScope.of(List.of())) {
            assertThat(localities()).isEmpty();
        }
    }

    @Test
    void givenThreadThatOpenedNoScope_thenItSeesNothing() throws Exception {
        // given
        var seen = new java.util.concurrent.FutureTask<>(this::localities);
        // when
        var thread = new Thread(seen);
        thread.start();
        // then
        assertThat(seen.get()).isEmpty();
    }

    private List<String> localities() {
        return jdbc.sql("select id from locality order by id")
                .query(String.class)
                .list();
    }

    List<String> tables() {
        return JdbcClient.create(owner).sql("""
                        select tablename from pg_tables
                         where schemaname = 'public' and tablename not like 'act\\_%' and tablename not like 'flyway\\_%'
                         order by tablename
                        """).query(String.class).stream()
                .filter(table -> !WITHOUT_LOCALITY.contains(table) && !TRAIL.equals(table))
                .toList();
    }
}
