package vn.kehoach.support;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Dates;

/** Somebody at the page of absences, and the timers behind it. */
public final class AbsenceHand {
    public static final String PAGE = "/vang-mat";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final WebClient web;

    public AbsenceHand(int port, String user) {
        web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
    }

    public HttpResponse<String> announce(String person, LocalDate from, LocalDate to, String substitute) {
        return announce(person, DAY.format(from), DAY.format(to), substitute);
    }

    public HttpResponse<String> announce(String person, String from, String to, String substitute) {
        return post("", Map.of("nguoi", person, "from", from, "to", to, "substitute", substitute));
    }

    public HttpResponse<String> change(int id, int seen, LocalDate from, LocalDate to, String substitute) {
        return post(
                "/" + id,
                Map.of("seen", "" + seen, "from", DAY.format(from), "to", DAY.format(to), "substitute", substitute));
    }

    public HttpResponse<String> drop(int id, int seen) {
        return post("/" + id + "/bo", Map.of("seen", "" + seen));
    }

    public HttpResponse<String> get(String path) {
        return web.get(path);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return web.postForm("/doi-mat-khau", PAGE + path, fields);
    }

    /** As pages write an absence of five days. */
    public static String days(LocalDate first) {
        return "từ " + Dates.show(first) + " đến " + Dates.show(first.plusDays(4));
    }

    /** The latest of this person. */
    public static int idOf(JdbcClient jdbc, String person) {
        return jdbc.sql("select max(id) from absence where user_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** State and version of it. */
    public static String state(JdbcClient jdbc, int id) {
        return jdbc.sql("select state || ' ' || version from absence where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /**
     * Lets the timer that waits in the case of this absence fire, whatever day it waits for; as the job executor does it,
     * which gives a job a login of its own.
     */
    public static void fire(ProcessEngine engine, int id, String person) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(caseOf(engine, id, person).orElseThrow())
                .timers()
                .singleResult();
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            configuration
                    .getCommandExecutorTxRequired()
                    .execute(new ExecuteJobsCmd(job.getId(), new JobFailureCollector(job.getId())));
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    public static Optional<String> caseOf(ProcessEngine engine, int id, String person) {
        return Optional.ofNullable(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("absence")
                        .processInstanceBusinessKey("VM-" + id + "." + person)
                        .singleResult())
                .map(instance -> instance.getId());
    }

    /** Whatever tests have left: nobody is away, nothing is lent. */
    public static void forget(ProcessEngine engine, JdbcClient jdbc) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("absence")
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of test"));
        jdbc.sql("select user_id, post from lent_post")
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .forEach(lent -> engine.getIdentityService().deleteMembership(lent[0], lent[1]));
        jdbc.sql("delete from lent_post").update();
        jdbc.sql("delete from absence").update();
    }
}
