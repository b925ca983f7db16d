package vn.kehoach.digest;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;

/** Keeps one clock for letters in each locality that has cases. */
@Component
class DailyLettersWorkflow {
    private static final String LOCK = "select 1 from (select pg_advisory_xact_lock(hashtext('daily-letters'))) taken";

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    DailyLettersWorkflow(RuntimeService runtime, ManagementService jobs, Organisation organisation, JdbcClient jdbc) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** Part of the running transaction; of two nodes that start together one starts the clock. */
    void start(String locality) {
        jdbc.sql(LOCK).query(Integer.class).single();
        if (cases(locality) > 0 && clocks(locality) == 0) {
            begin(locality);
        }
        // One that failed for good would never write again.
        jobs.createJobQuery()
                .tenantIdIn(locality)
                .processDefinitionKey(DailyLettersProcess.KEY)
                .noRetriesLeft()
                .list()
                .forEach(stopped -> jobs.setJobRetries(stopped.getId(), 1));
    }

    /** Cases of the locality, this clock not among them. */
    long cases(String locality) {
        return all(locality) - clocks(locality);
    }

    /** Whether a reminder of the locality has come due and is still to be written; one that fails is not waited for. */
    boolean remindersAreComing(String locality) {
        var clocks = due(locality).processDefinitionKey(DailyLettersProcess.KEY).count();
        var failing = due(locality).withException().count()
                - due(locality)
                        .processDefinitionKey(DailyLettersProcess.KEY)
                        .withException()
                        .count();
        return due(locality).count() > clocks + failing;
    }

    private JobQuery due(String locality) {
        return jobs.createJobQuery().tenantIdIn(locality).timers().executable().active();
    }

    private long all(String locality) {
        return runtime.createProcessInstanceQuery().tenantIdIn(locality).count();
    }

    private long clocks(String locality) {
        return runtime.createProcessInstanceQuery()
                .tenantIdIn(locality)
                .processDefinitionKey(DailyLettersProcess.KEY)
                .count();
    }

    private ProcessInstance begin(String locality) {
        return runtime.createProcessInstanceByKey(DailyLettersProcess.KEY)
                .processDefinitionWithoutTenantId()
                .businessKey("thu-nhac-viec-" + locality)
                .setVariables(Map.of(
                        "locality",
                        locality,
                        "unitName",
                        organisation.locality(locality).authority()))
                .execute();
    }
}
