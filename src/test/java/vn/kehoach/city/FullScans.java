package vn.kehoach.city;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.support.DatabaseOwner;

/**
 * Which large tables were read from end to end. Sessions of PostgreSQL tell their counts at their end at the latest, so
 * the pool is emptied before they are asked.
 */
final class FullScans {
    private static final int LARGE = 10_000;

    private static final String READ = """
            select relname, seq_tup_read from pg_stat_user_tables where n_live_tup > :large
            """;

    private final DatabaseOwner owner;
    private final HikariDataSource pool;
    private Map<String, Long> before = Map.of();

    FullScans(DatabaseOwner owner, HikariDataSource pool) {
        this.owner = owner;
        this.pool = pool;
    }

    void start() {
        before = read();
    }

    /** By table, how many rows were read that way since the start. */
    Map<String, Long> found() {
        var found = new TreeMap<String, Long>();
        read().forEach((table, rows) -> {
            var more = rows - before.getOrDefault(table, 0L);
            if (more >= LARGE) {
                found.put(table, more);
            }
        });
        return found;
    }

    private Map<String, Long> read() {
        pool.getHikariPoolMXBean().softEvictConnections();
        while (pool.getHikariPoolMXBean().getActiveConnections() > 0) {
            Thread.onSpinWait();
        }
        pool.getHikariPoolMXBean().softEvictConnections();
        var tables = new TreeMap<String, Long>();
        owner.sql(READ)
                .param("large", LARGE)
                .query((row, number) -> tables.put(row.getString(1), row.getLong(2)))
                .list();
        return tables;
    }
}
