package vn.kehoach.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Does over HTTP what Tasklist does for one person: log in, read a form, claim, submit. */
public final class TasklistClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private TasklistClient(String base) {
        this.base = base;
    }

    public static TasklistClient login(int port, String user, String password) {
        var client = new TasklistClient("http://localhost:" + port);
        client.send(client.request("/camunda/app/tasklist/default/").GET().build());
        var form = "username=" + encode(user) + "&password=" + encode(password);
        var answer = client.send(client.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("login of " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        // The login begins a new session with a new token; the page brings it.
        client.send(client.request("/camunda/app/tasklist/default/").GET().build());
        return client;
    }

    /** The fields of a form as they are filled when the task is opened. */
    public Map<String, Object> openForm(String task) {
        var answer = get("/task/" + task + "/form-variables?deserializeValues=false");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("form of " + task + ": " + answer.statusCode() + " " + answer.body());
        }
        return fields(answer.body());
    }

    public HttpResponse<String> claim(String task, String user) {
        return post("/task/" + task + "/claim", Map.of("userId", user));
    }

    /** Submits the fields of a form in the one variable that Camunda Forms send. */
    public HttpResponse<String> submit(String task, Map<String, ?> fields) {
        var data = Map.of("value", write(fields), "type", "Json");
        return post("/task/" + task + "/submit-form", Map.of("variables", Map.of("data", data)));
    }

    /** What does not belong to the engine's interface. */
    public HttpResponse<String> getOwn(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> get(String path) {
        return send(request(ENGINE + path).GET().build());
    }

    public HttpResponse<String> post(String path, Object body) {
        return send(request(ENGINE + path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(write(body)))
                .build());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String variables) {
        try {
            var data = JSON.readTree(variables).path("data").path("value").asText("{}");
            return JSON.readValue(data, Map.class);
        } catch (IOException e) {
            throw new IllegalStateException(variables, e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> builder.setHeader("X-XSRF-TOKEN", cookie.getValue()));
        return builder;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
