package vn.kehoach.platform;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.stereotype.Component;

/** Indexes that the engine's own tables lack; the only change to {@code ACT_*}, made once the engine has made them. */
@Component
class EngineIndexes implements SmartInitializingSingleton {
    private final DataSource owner;

    /** @param engine must stand before its tables can get an index */
    EngineIndexes(@FlywayDataSource DataSource owner, ProcessEngine engine) {
        this.owner = owner;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/engine")
                .table("flyway_engine_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
