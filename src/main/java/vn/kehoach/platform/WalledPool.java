package vn.kehoach.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Hands out connections in the role of the application, which changes no table, and in the scope of the asking thread.
 * Both are set each time, whatever the last user of the connection left behind.
 */
final class WalledPool extends HikariDataSource {
    private static final String ENTER =
            "select set_config('role', 'kehoach_app', false), set_config('kehoach.locality', ?, false)";
    private static final String NARROW = "select set_config('kehoach.locality', ?, true)";

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            set(connection, ENTER);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** For a transaction that began before its scope was known; holds until it ends. */
    static void narrow(Connection connection) throws SQLException {
        set(connection, NARROW);
    }

    private static void set(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, LocalityScope.current());
            statement.execute();
        }
    }
}
