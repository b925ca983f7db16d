package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

/** What the server says of the role in which the application works. */
@ServerTest
class ApplicationRoleIT {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void givenConnectionOfTheApplication_thenItsRoleIsTheNarrowOne() {
        // when
        var role = jdbc.sql("""
                        select rolname || ' ' || rolsuper || ' ' || rolbypassrls || ' ' || rolcreaterole || ' '
                               || rolcreatedb || ' ' || rolcanlogin
                          from pg_roles where rolname = current_user
                        """).query(String.class).single();
        // then
        assertThat(role).isEqualTo("kehoach_app false false false false false");
    }

    @Test
    void givenRoleOfTheApplication_thenItOwnsNothing() {
        // when
        var owned = JdbcClient.create(owner)
                .sql("select count(*) from pg_shdepend where refobjid = 'kehoach_app'::regrole and deptype = 'o'")
                .query(Long.class)
                .single();
        // then
        assertThat(owned).isZero();
    }

    @Test
    void givenConnectionLeftInAnotherRole_thenTheNextOneIsNarrowAgain() {
        // given
        jdbc.sql("set role none").update();
        // then
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("kehoach_app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_entry set note = 'khác'",
                "delete from case_entry",
                "truncate case_entry",
                "truncate notice",
                "truncate act_ru_task",
                "drop table notice",
                "alter table notice add column more text",
                "alter table notice disable row level security",
                "alter table notice no force row level security",
                "drop policy own_locality on notice",
                "create policy open on notice using (true)",
                "alter table case_entry disable trigger all",
                "alter table act_ru_task add column more_ text",
                "create table more (id text)",
                "alter role kehoach_app bypassrls",
                "create role more superuser login",
                "select count(*) from flyway_schema_history",
                "delete from flyway_engine_history"
            })
    void givenStatementBeyondRows_thenTheServerRefusesIt(String sql) {
        // then
        assertThatThrownBy(() -> jdbc.sql(sql).query().listOfRows())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void givenTablesOfTheEngine_thenTheirRowsAreTheApplications() {
        // when
        var closed = jdbc.sql("""
                        select tablename from pg_tables
                         where schemaname = 'public' and tablename like 'act\\_%'
                           and not (has_table_privilege(tablename, 'select') and has_table_privilege(tablename, 'insert')
                               and has_table_privilege(tablename, 'update') and has_table_privilege(tablename, 'delete'))
                        """).query(String.class).list();
        // then
        assertThat(closed).isEmpty();
    }

    @Test
    void givenTableOfRecords_thenTheApplicationOnlyAddsToIt() {
        // when: a trigger says that a table is append-only, the rights must say it too
        var records = jdbc.sql("""
                        select tgrelid::regclass || ' ' || has_table_privilege(tgrelid, 'insert') || ' '
                               || has_table_privilege(tgrelid, 'update') || ' ' || has_table_privilege(tgrelid, 'delete')
                          from pg_trigger where tgname like '%append_only' and not tgisinternal
                        """).query(String.class).list();
        // then
        assertThat(records)
                .contains("case_entry true false false")
                .allMatch(line -> line.endsWith(" true false false"));
    }
}
