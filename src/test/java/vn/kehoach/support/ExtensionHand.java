package vn.kehoach.support;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at the page where more time is asked for, and what became of it. */
public final class ExtensionHand {
    private final WebClient web;

    public ExtensionHand(int port, String user) {
        web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
    }

    public HttpResponse<String> page(String task) {
        return web.get(path(task));
    }

    /** The way there, as Tasklist asks for it. */
    public HttpResponse<String> way(String task) {
        return web.get("/api/tasks/" + task + "/extension");
    }

    public HttpResponse<String> ask(String task, String day, String reason) {
        return web.postForm("/doi-mat-khau", path(task), Map.of("day", day, "reason", reason));
    }

    public HttpResponse<String> withdraw(String task, int seen) {
        return web.postForm("/doi-mat-khau", path(task) + "/rut", Map.of("seen", String.valueOf(seen)));
    }

    /** The open task of whoever has to decide on more time for work of this case. */
    public static Task decision(ProcessEngine engine, String caseKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .taskDefinitionKey("userTask_decideExtension")
                .singleResult();
    }

    /** Each question for one task as state and granted day, oldest first. */
    public static List<String> known(JdbcClient jdbc, String task) {
        return jdbc.sql(
                        "select state || ' ' || coalesce(granted::text, '-') from extension where task_id = ? order by id")
                .param(task)
                .query(String.class)
                .list();
    }

    public static int last(JdbcClient jdbc, String task) {
        return jdbc.sql("select max(id) from extension where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    /** Who was told what of it, each with its beginning only: the rest names the work. */
    public static List<String> told(JdbcClient jdbc, String task) {
        return jdbc.sql("select recipient || ': ' || split_part(text, ':', 1) from notice"
                        + " where kind = 'EXTENSION' and task_id = ? order by id")
                .param(task)
                .query(String.class)
                .list();
    }

    /** What the file of the case says of it. */
    public static List<String> filed(JdbcClient jdbc, String caseKey) {
        return jdbc.sql(
                        "select act || ' ' || note from case_entry where case_key = ? and act like '%EXTE%' order by id")
                .param(caseKey)
                .query(String.class)
                .list();
    }

    private static String path(String task) {
        return "/xin-gia-han/" + task;
    }
}
