package vn.kehoach.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.WebClient;

/** Somebody with a login, or without, who shapes his requests by hand; all of them are counted. */
final class Intruder {
    static final AtomicInteger REQUESTS = new AtomicInteger();
    static final String JSON = "application/json";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final WebClient web;

    private Intruder(WebClient web) {
        this.web = web;
    }

    static Intruder outside(int port) {
        return new Intruder(new WebClient(port));
    }

    static Intruder login(int port, String user) {
        var web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
        web.get("/camunda/app/tasklist/default/");
        return new Intruder(web);
    }

    HttpResponse<String> get(String path) {
        return send("GET", ENGINE + path, null, "");
    }

    HttpResponse<String> post(String path, Object body) {
        return send("POST", ENGINE + path, JSON, json(body));
    }

    HttpResponse<String> put(String path, Object body) {
        return send("PUT", ENGINE + path, JSON, json(body));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send("POST", ENGINE + path, type.isEmpty() ? null : type, body);
    }

    HttpResponse<String> send(String method, String path, @Nullable String type, String body) {
        return send(method, path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String method, String path, @Nullable String type, byte[] body) {
        REQUESTS.incrementAndGet();
        var request = web.request(path)
                .header("X-XSRF-TOKEN", web.cookie("XSRF-TOKEN"))
                .header("Accept", "application/hal+json, application/json, */*")
                .method(method, BodyPublishers.ofByteArray(body));
        return web.send(type == null ? request : request.header("Content-Type", type));
    }

    static String json(Object body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
