package vn.kehoach.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Does over HTTP what Tasklist does for one person: log in, read a form, claim, submit. */
public final class TasklistClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final WebClient web;

    private TasklistClient(WebClient web) {
        this.web = web;
    }

    public static TasklistClient login(int port, String user, String password) {
        var web = new WebClient(port);
        var place = web.login(user, password);
        if (!place.equals("/")) {
            throw new IllegalStateException("login of " + user + " leads to " + place);
        }
        // The page brings the token of the web applications.
        web.get("/camunda/app/tasklist/default/");
        return new TasklistClient(web);
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
        return web.get(path);
    }

    /** Changes something through an endpoint of ours, with the token that its scripts send. */
    public HttpResponse<String> changeOwn(String method, String path, Object body) {
        var token = json(web.get("/api/token"));
        return web.send(web.request(path)
                .header(token.path("header").asText(), token.path("value").asText())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(write(body))));
    }

    /** As a page of another site makes the browser send it. */
    public HttpResponse<String> changeOwnWithoutToken(String method, String path, Object body) {
        return web.send(web.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(write(body))));
    }

    public HttpResponse<String> get(String path) {
        return web.send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Object body) {
        return web.send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(write(body))));
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
        return web.request(ENGINE + path)
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", web.cookie("XSRF-TOKEN"));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what is typed so far, as the open form does. */
    public void draft(String task, Map<String, ?> typed) {
        var sent = new HashMap<String, Object>();
        sent.put("version", null);
        sent.put("content", typed);
        var answer = changeOwn("PUT", "/api/tasks/" + task + "/draft", sent);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }
}
