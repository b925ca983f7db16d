package vn.kehoach.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.SomeUnits;

/**
 * Work with its reminders, put into the database of running nodes by an engine that has the product's plugin and fires
 * nothing itself.
 */
final class WaitingTimers implements AutoCloseable {
    static final String TIMER = "event_acceptDutiesReminder";
    private static final String TASK = "userTask_acceptDuties";
    private static final String UNIT = "hai-duong.van-hoa-xa-hoi";

    // As after a month without a server: the reminders before the deadline lie behind.
    private static final String DUE_TOGETHER = """
            update act_ru_job
               set duedate_ = localtimestamp - interval '30 days'
             where id_ = any(:jobs)
            """;

    final ProcessEngine engine;
    private final JdbcClient jdbc;

    /** @param postgres in which a node has made its tables and deployed its models */
    WaitingTimers(EmbeddedPostgres postgres) {
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        var beans = new ProductBeans();
        SomeUnits.live(beans.get(Organisation.class));
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(postgres.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setProcessEngineName("waiting-timers");
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration
                .getProcessEnginePlugins()
                .addAll(List.of(new EnginePlugin(beans.seenByModels()), new SpinProcessEnginePlugin()));
        engine = configuration.buildProcessEngine();
    }

    /** Each in a case of its own. */
    void open(int count) {
        for (var number = 1; number <= count; number++) {
            engine.getRuntimeService()
                    .createProcessInstanceByKey("unit-execution")
                    .processDefinitionWithoutTenantId()
                    .businessKey("TH-2026." + UNIT + ".mau-" + number)
                    .setVariables(Map.of(
                            "locality",
                            "hai-duong",
                            "plan",
                            "KH-hai-duong-2026-2030",
                            "version",
                            1,
                            "year",
                            2026,
                            "unit",
                            UNIT,
                            "unitName",
                            "Đơn vị (mẫu)",
                            "subject",
                            "Nhiệm vụ năm (mẫu)",
                            "requested",
                            false))
                    .startBeforeActivity(TASK)
                    .execute();
        }
    }

    /** Ids of those that wait. */
    Set<String> jobs() {
        return Set.copyOf(jdbc.sql("""
                select j.id_
                  from act_ru_job j
                  join act_ru_jobdef d on d.id_ = j.job_def_id_
                 where d.act_id_ = ?
                """).param(TIMER).query(String.class).list());
    }

    List<String> tasks() {
        return jdbc.sql("select id_ from act_ru_task where task_def_key_ = ?")
                .param(TASK)
                .query(String.class)
                .list();
    }

    /** From this moment both nodes run after them. */
    void comeDue(Set<String> jobs) {
        jdbc.sql(DUE_TOGETHER)
                .param("jobs", new ArrayList<>(jobs).toArray(String[]::new))
                .update();
    }

    @Override
    public void close() {
        engine.close();
    }
}
