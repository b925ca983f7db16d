package vn.kehoach.support;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor at the pages where units are asked to explain something, and what became of it. */
public final class ExplanationHand {
    private static final String LIST = "/giai-trinh";

    private static final Pattern DAY = Pattern.compile("name=\"due\" value=\"([^\"]+)\"");

    private final WebClient web;

    public ExplanationHand(int port, String user) {
        web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
    }

    public HttpResponse<String> list() {
        return web.get(LIST);
    }

    /** @param place address of the page to ask: {@code /giai-trinh/moi?task=…} */
    public HttpResponse<String> page(String place) {
        return web.get(place);
    }

    public HttpResponse<String> ask(String place, String question, String due) {
        var fields = new HashMap<>(Map.of("question", question, "due", due));
        for (var pair : place.substring(place.indexOf('?') + 1).split("&")) {
            fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return web.postForm("/doi-mat-khau", "/giai-trinh/moi", fields);
    }

    /** The day that the page proposes. */
    public String usualDay(String place) {
        var shown = DAY.matcher(page(place).body());
        if (!shown.find()) {
            throw new AssertionError("no day on " + place);
        }
        return shown.group(1);
    }

    public HttpResponse<String> withdraw(int id) {
        return web.postForm("/doi-mat-khau", LIST + "/rut", Map.of("id", String.valueOf(id)));
    }

    /** The open task of the question that was asked last of this unit. */
    public static Task task(ProcessEngine engine, JdbcClient jdbc, String unit) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseKey(jdbc, unit))
                .singleResult();
    }

    public static String caseKey(JdbcClient jdbc, String unit) {
        return jdbc.sql("select case_key from explanation where id = ?")
                .param(last(jdbc, unit))
                .query(String.class)
                .single();
    }

    public static int last(JdbcClient jdbc, String unit) {
        return jdbc.sql("select max(id) from explanation where unit_id = ?")
                .param(unit)
                .query(Integer.class)
                .single();
    }

    /** Each question to a unit as kind and state, oldest first. */
    public static List<String> known(JdbcClient jdbc, String unit) {
        return jdbc.sql("select kind || ' ' || state from explanation where unit_id = ? order by id")
                .param(unit)
                .query(String.class)
                .list();
    }

    /** Who was told what of a question, each with its beginning only: the rest names the matter. */
    public static List<String> told(JdbcClient jdbc, String caseKey) {
        return jdbc.sql("select recipient || ': ' || split_part(text, ':', 1) from notice"
                        + " where kind = 'EXPLANATION' and case_key = ? order by id")
                .param(caseKey)
                .query(String.class)
                .list();
    }

    /** What the file of a case says of it. */
    public static List<String> filed(JdbcClient jdbc, String caseKey) {
        return jdbc.sql("select concat_ws(' ', act, note) from case_entry where case_key = ?"
                        + " and step in ('userTask_explain', 'userTask_readExplanation') order by id")
                .param(caseKey)
                .query(String.class)
                .list();
    }

    /** What a unit reads of the question that was asked last of it: notices, and the open form. */
    public static List<String> seenBy(ProcessEngine engine, JdbcClient jdbc, int port, String unit) {
        var words = new ArrayList<>(jdbc.sql("select text from notice where recipient = ? and case_key = ?")
                .params(unit, caseKey(jdbc, unit))
                .query(String.class)
                .list());
        var task = task(engine, jdbc, unit);
        if (task != null) {
            TasklistClient.login(port, unit + ".staff", OpenReports.PASSWORD)
                    .openForm(task.getId())
                    .values()
                    .forEach(value -> words.add(String.valueOf(value)));
        }
        return words;
    }

    /** Every case of a question ends, finished or not. */
    public static void end(ProcessEngine engine) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("explanation")
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of test"));
    }
}
