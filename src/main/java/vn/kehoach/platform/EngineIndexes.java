package vn.kehoach.platform;

import javax.sql.DataSource;
import org.camunda.bpm.spring.boot.starter.event.PostDeployEvent;
import org.flywaydb.core.Flyway;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Indexes that the engine's own tables lack; the only change to {@code ACT_*}, made once the engine has made them. */
@Component
class EngineIndexes {
    private final DataSource dataSource;

    EngineIndexes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @EventListener(PostDeployEvent.class)
    void create() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/engine")
                .table("flyway_engine_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
