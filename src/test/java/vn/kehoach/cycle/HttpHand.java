package vn.kehoach.cycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.evidence.EvidenceClient;
import vn.kehoach.evidence.SampleFiles;
import vn.kehoach.explanation.ExplanationPlaces;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExplanationHand;
import vn.kehoach.support.ExtensionHand;
import vn.kehoach.support.FormWords;
import vn.kehoach.support.TasklistClient;

/** Opens, claims and submits as Tasklist does, without a browser. */
public final class HttpHand implements Hand {
    private static final String PASSWORD = "kehoach-demo";
    private static final int NO_CONTENT = 204;
    private static final int FOUND = 302;

    private final int port;
    private final Map<String, TasklistClient> logins = new HashMap<>();
    private final Set<String> readInRequests = new TreeSet<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Done> diary = new ArrayList<>();

    public HttpHand(int port) {
        this.port = port;
    }

    /** Every text that a unit saw which is asked and not ordered, with the task it stood in. */
    Set<String> readInRequests() {
        return readInRequests;
    }

    /** Everything that was handed in, oldest first; grows. */
    List<Done> diary() {
        return Collections.unmodifiableList(diary);
    }

    @Override
    public void complete(OpenTask task, Office office) {
        var client = logins.computeIfAbsent(task.user(), user -> TasklistClient.login(port, user, PASSWORD));
        var form = client.openForm(task.id());
        if (task.isRequest()) {
            read(task, client, form);
        }
        var typed = office.typed(task, form);
        var answer = new HashMap<>(form);
        answer.putAll(typed);
        var claimed = client.claim(task.id(), task.user());
        if (claimed.statusCode() != NO_CONTENT) {
            throw new IllegalStateException("claim of " + task + ": " + claimed.body());
        }
        var files = attach(task, office);
        var submitted = client.submit(task.id(), answer);
        if (submitted.statusCode() != NO_CONTENT) {
            throw new IllegalStateException(task + ": " + submitted.statusCode() + " " + submitted.body());
        }
        diary.add(new Done(task, EngineTime.now(), form, typed, files));
    }

    // No file may be there twice, so each has its own last line.
    private int attach(OpenTask task, Office office) {
        if (!office.attaches(task)) {
            return 0;
        }
        var scan = (new String(SampleFiles.pdf(), StandardCharsets.US_ASCII) + "% " + task.id())
                .getBytes(StandardCharsets.US_ASCII);
        EvidenceClient.of(port, task.user(), task.id()).attached("Biên bản (mẫu).pdf", scan);
        return 1;
    }

    @Override
    public void askForMoreTime(OpenTask task, LocalDate day) {
        var answer = new ExtensionHand(port, task.user()).ask(task.id(), Dates.show(day), "Đang mùa thi (mẫu)");
        if (answer.statusCode() != FOUND) {
            throw new IllegalStateException(task + ": " + answer.statusCode() + " " + answer.body());
        }
        asked.add(new Asked(task, EngineTime.now()));
    }

    @Override
    public void askToExplain(OpenTask task, String question) {
        var leader = new ExplanationHand(port, task.locality() + ".vice-chair");
        var place = ExplanationPlaces.ofTask(task.id());
        var answer = leader.ask(place, question, leader.usualDay(place));
        if (answer.statusCode() != FOUND) {
            throw new IllegalStateException(task + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Who has asked for more time. */
    List<Asked> asked() {
        return asked;
    }

    /** @param at the moment of the question */
    record Asked(OpenTask task, LocalDateTime at) {}

    // The text of the plan itself is the same for everybody.
    private void read(OpenTask task, TasklistClient client, Map<String, Object> form) {
        var shown = new ArrayList<String>();
        shown.add(TasklistClient.json(client.get("/task/" + task.id()))
                .path("name")
                .asText());
        var fields = TasklistClient.json(client.get("/task/" + task.id() + "/deployed-form"));
        shown.addAll(FormWords.shown(fields, Boolean.TRUE.equals(form.get("requested"))));
        form.forEach((key, value) -> {
            if (!key.equals("body")) {
                shown.add(String.valueOf(value));
            }
        });
        shown.forEach(text -> readInRequests.add(task.key() + ": " + text));
    }
}
