package vn.kehoach.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One row in any table, with nothing in it but its key, written by the owner and then looked at by the application. For
 * that the table forgets its other rules inside a transaction that is rolled back at the end.
 */
final class RowOfLocality implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient jdbc;
    private final String table;
    private final String locality;
    private final String owned;
    private final Map<String, String> keys;
    private final boolean changeable;

    private RowOfLocality(Connection connection, String table, String locality) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.table = table;
        this.locality = locality;
        this.owned = table.equals("locality") ? "id" : "locality_id";
        forgetRules();
        this.keys = keys();
        add(locality);
        jdbc.sql("set local role kehoach_app").update();
        this.changeable = jdbc.sql("select has_table_privilege(?, 'update')")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    static RowOfLocality in(DataSource owner, String table, String locality) throws SQLException {
        var connection = owner.getConnection();
        connection.setAutoCommit(false);
        try {
            return new RowOfLocality(connection, table, locality);
        } catch (RuntimeException failed) {
            // Open, it would hold its table against the next test.
            connection.rollback();
            connection.close();
            throw failed;
        }
    }

    private void forgetRules() {
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("""
                select format('alter table %I drop constraint %I', ?::text, conname)
                  from pg_constraint where conrelid = ?::regclass and contype = 'c'
                union all
                select format('alter table %I alter column %I drop not null', ?::text, attname)
                  from pg_attribute a
                 where attrelid = ?::regclass and attnotnull and attnum > 0 and attidentity = ''
                   and not exists (select from pg_index
                                    where indrelid = attrelid and indisprimary and attnum = any (indkey))
                """)
                .params(table, table, table, table)
                .query(String.class)
                .list()
                .forEach(rule -> jdbc.sql(rule).update());
    }

    // The columns of the key, each with some value of its type.
    private Map<String, String> keys() {
        return jdbc
                .sql("""
                        select quote_ident(attname) as key,
                               case atttypid when 'date'::regtype then '2026-01-01' else '1' end as value
                          from pg_attribute
                          join pg_index on indrelid = attrelid and indisprimary and attnum = any (indkey)
                         where attrelid = ?::regclass and attidentity = '' and attname <> ?
                        """)
                .params(table, owned)
                .query((row, number) -> Map.entry(row.getString("key"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void scope(String localities) {
        jdbc.sql("select set_config('kehoach.locality', ?, true)")
                .param(localities)
                .query()
                .singleRow();
    }

    /** As in a session that never heard of scopes. */
    void noScope() {
        jdbc.sql("reset kehoach.locality").update();
    }

    boolean isChangeable() {
        return changeable;
    }

    int seen() {
        return count(" where " + owned + " = '" + locality + "'");
    }

    int all() {
        return count("");
    }

    private int count(String where) {
        return jdbc.sql("select count(*) from " + table + where)
                .query(Integer.class)
                .single();
    }

    void add(String locality) {
        var names = new StringBuilder(owned);
        var values = new StringBuilder("'" + locality + "'");
        keys.forEach((name, value) -> {
            names.append(", ").append(name);
            values.append(", '").append(value).append('\'');
        });
        attempt("insert into " + table + " (" + names + ") values (" + values + ")");
    }

    int changed() {
        return changeable ? giveTo(locality) : 0;
    }

    int giveTo(String other) {
        return attempt(
                "update " + table + " set " + owned + " = '" + other + "' where " + owned + " = '" + locality + "'");
    }

    int deleted() {
        return changeable ? attempt("delete from " + table + " where " + owned + " = '" + locality + "'") : 0;
    }

    private int attempt(String sql) {
        jdbc.sql("savepoint attempt").update();
        try {
            return jdbc.sql(sql).update();
        } catch (RuntimeException refused) {
            jdbc.sql("rollback to savepoint attempt").update();
            throw refused;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
