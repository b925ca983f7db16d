package vn.kehoach.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Of nodes that start together on one database one goes first and the others wait until it is ready: the engine makes
 * its tables and its administrator without asking whether somebody else does so at this moment. The database lets the
 * next one in as well when a node dies on the way.
 */
@Component
class StartsInTurn implements AutoCloseable {
    private static final String WAIT = "select pg_advisory_lock(hashtext('kehoach-start'))";

    private final DataSource owner;
    private @Nullable Connection turn;

    StartsInTurn(@FlywayDataSource DataSource owner) {
        this.owner = owner;
    }

    /** Returns when no other node is starting. */
    void take() {
        try {
            turn = owner.getConnection();
            try (var statement = turn.createStatement()) {
                statement.execute(WAIT);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask whether another node is starting", e);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() throws SQLException {
        close();
    }

    /** Also when the start fails. */
    @Override
    public void close() throws SQLException {
        if (turn != null) {
            turn.close();
            turn = null;
        }
    }
}
