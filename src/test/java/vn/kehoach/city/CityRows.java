package vn.kehoach.city;

import java.sql.SQLException;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.organisation.DemoAccounts;
import vn.kehoach.organisation.Directory;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.OpenDuties;
import vn.kehoach.support.OpenReports;

/**
 * Loads a city: phường Hải Dương with five years of work, then copies of it. Open tasks are started by the product
 * itself; what is over is written by SQL.
 */
record CityRows(DataSource owner, ProcessEngine engine, UnitYears years, Directory directory, DemoAccounts accounts) {
    static final String SOURCE = "hai-duong";
    static final int COPIES = 113;
    private static final PlanRef PLAN = new PlanRef(SOURCE, "KH-hai-duong-2026-2030", 1);
    private static final int NOW = 2030;

    /** In a folder that was kept. */
    boolean isLoaded() {
        return JdbcClient.create(owner)
                .sql("select to_regclass('city_table') is not null")
                .query(Boolean.class)
                .single();
    }

    void load() throws SQLException {
        try (var connection = owner.getConnection()) {
            var source = new SingleConnectionDataSource(connection, true);
            run(source, "1-organisation");
            directory.create();
            accounts.create();
            EngineTime.set(LocalDateTime.of(NOW, 11, 15, 9, 0));
            var jdbc = JdbcClient.create(source);
            OpenReports.open(engine, jdbc, SOURCE, NOW);
            run(source, "2-duties", "3-reports", "4-records", "5-engine-history");
            openDuties(jdbc);
            run(source, "6-copy");
            for (var number = 1; number <= COPIES; number++) {
                jdbc.sql("call city_copy(" + number + ")").update();
            }
            jdbc.sql("vacuum analyze").update();
        }
    }

    private void openDuties(JdbcClient jdbc) {
        jdbc.sql("select unit_id, duty_id from duty_assignment where locality_id = ? and year = ? and status = 'OPEN'")
                .params(SOURCE, NOW)
                .query((row, number) -> new OpenDuties(engine, years, PLAN, new UnitYear(SOURCE, row.getString(1), NOW))
                        .open(row.getString(2)))
                .list();
    }

    private static void run(DataSource source, String... names) {
        for (var name : names) {
            var script = new ResourceDatabasePopulator(
                    false, true, "UTF-8", new ClassPathResource("vn/kehoach/city/" + name + ".sql"));
            // Each file is sent as it is: the server knows best where a statement ends.
            script.setSeparator("^^^ END OF SCRIPT ^^^");
            script.execute(source);
        }
    }
}
