package vn.kehoach.platform;

import java.sql.SQLException;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The engine on both sides of the wall: its own tables it makes and upgrades as their owner, everything else it does in
 * the role of the application, each job in the scope of its locality. Waits for the migration that makes the role, and
 * for other nodes that start.
 */
@Component
@DependsOnDatabaseInitialization
class EngineWall extends AbstractProcessEnginePlugin {
    private final StartsInTurn turn;

    EngineWall(StartsInTurn turn) {
        this.turn = turn;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        turn.take();
        engine.setSchemaOperationsCommand(asOwner(engine.getSchemaOperationsCommand()));
        engine.setCommandContextFactory(new JobScopes(engine));
    }

    private static SchemaOperationsCommand asOwner(SchemaOperationsCommand schema) {
        return context -> {
            becomeOwner(context);
            return schema.execute(context);
        };
    }

    // Ends with the transaction, and the engine's schema has one of its own.
    private static void becomeOwner(CommandContext context) {
        var connection = context.getDbSqlSession().getSqlSession().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set local role none");
        } catch (SQLException e) {
            throw new IllegalStateException("the engine's tables cannot be made as their owner", e);
        }
    }
}
