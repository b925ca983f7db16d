package vn.kehoach.cycle;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.support.TasklistClient;

/** Opens, claims and submits as Tasklist does, without a browser. */
public final class HttpHand implements Hand {
    private static final String PASSWORD = "kehoach-demo";
    private static final int NO_CONTENT = 204;

    private final int port;
    private final Map<String, TasklistClient> logins = new HashMap<>();

    public HttpHand(int port) {
        this.port = port;
    }

    @Override
    public void complete(OpenTask task, Office office) {
        var client = logins.computeIfAbsent(task.user(), user -> TasklistClient.login(port, user, PASSWORD));
        var form = client.openForm(task.id());
        var answer = new HashMap<>(form);
        answer.putAll(office.typed(task, form));
        var claimed = client.claim(task.id(), task.user());
        if (claimed.statusCode() != NO_CONTENT) {
            throw new IllegalStateException("claim of " + task + ": " + claimed.body());
        }
        var submitted = client.submit(task.id(), answer);
        if (submitted.statusCode() != NO_CONTENT) {
            throw new IllegalStateException(task + ": " + submitted.statusCode() + " " + submitted.body());
        }
    }
}
