package vn.kehoach.casetab;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.kehoach.cycle.Hand;
import vn.kehoach.cycle.HttpHand;
import vn.kehoach.cycle.Office;
import vn.kehoach.cycle.OpenTask;
import vn.kehoach.support.TasklistClient;

/**
 * Completes each task over HTTP, and opens its case before, as whoever does it and as strangers. Into every text of a
 * unit a canary of that unit is written, and how often the text was handed in.
 */
final class CaseReader implements Hand {
    static final String PASSWORD = "kehoach-demo";
    private static final Set<String> FIELDS = Set.of("direction", "progress", "focus", "text", "opinion");

    private final int port;
    private final Map<String, TasklistClient> logins = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Integer> strangers = new TreeMap<>();

    CaseReader(int port) {
        this.port = port;
    }

    /** What the tab showed to whoever did the task. */
    record Seen(OpenTask task, JsonNode shown) {
        boolean isOf(String key, String caseKey) {
            return task.key().equals(key) && task.caseKey().equals(caseKey);
        }
    }

    List<Seen> seen() {
        return seen;
    }

    /** How often strangers got which status. */
    Map<String, Integer> strangers() {
        return strangers;
    }

    static String canary(String unit) {
        return "KIN-" + unit + "-HET";
    }

    @Override
    public void askForMoreTime(OpenTask task, LocalDate day) {
        new HttpHand(port).askForMoreTime(task, day);
    }

    @Override
    public void askToExplain(OpenTask task, String question) {
        new HttpHand(port).askToExplain(task, question);
    }

    @Override
    public void complete(OpenTask task, Office office) {
        var client = login(task.user());
        var form = client.openForm(task.id());
        var answer = read(client, task);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(task + ": " + answer.statusCode() + " " + answer.body());
        }
        seen.add(new Seen(task, TasklistClient.json(answer)));
        var typed = new HashMap<>(form);
        typed.putAll(office.typed(task, form));
        strangersRead(task);
        mark(task, typed);
        expect(client.claim(task.id(), task.user()), task);
        expect(client.submit(task.id(), typed), task);
    }

    private void strangersRead(OpenTask task) {
        var another = task.unit().equals("to-dan-pho-3") ? "truong-2" : "to-dan-pho-3";
        for (var stranger : List.of(
                "yet-kieu.vice-chair",
                "yet-kieu.truong-1.staff",
                "hai-duong." + another + ".staff",
                "hai-duong.admin",
                "admin")) {
            var status = read(login(stranger), task).statusCode();
            strangers.merge(stranger + " " + status, 1, Integer::sum);
        }
    }

    private void mark(OpenTask task, Map<String, Object> typed) {
        if (task.group().contains(".head")
                || task.unit().equals("vice-chair")
                || task.unit().equals("records-clerk")) {
            return;
        }
        var time = times.merge(task.key() + task.caseKey() + task.unit(), 1, Integer::sum);
        for (var field : FIELDS) {
            var isChoice = task.key().equals("userTask_comment") && field.equals("opinion");
            if (typed.get(field) instanceof String text && !isChoice) {
                typed.put(field, text.replaceAll(" KIN.*", "") + " " + canary(task.unit()) + " lần " + time);
            }
        }
    }

    private static HttpResponse<String> read(TasklistClient client, OpenTask task) {
        return client.getOwn("/api/tasks/" + task.id() + "/case");
    }

    private TasklistClient login(String user) {
        return logins.computeIfAbsent(user, name -> TasklistClient.login(port, name, PASSWORD));
    }

    private static void expect(HttpResponse<String> answer, OpenTask task) {
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(task + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
