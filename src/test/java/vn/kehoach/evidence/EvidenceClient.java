package vn.kehoach.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.WebClient;

/** Does over HTTP what the tab of files does for one person. */
public final class EvidenceClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 10_000;
    private static final String EDGE = "kehoach-edge";

    private final WebClient web;
    private final String task;

    private EvidenceClient(WebClient web, String task) {
        this.web = web;
        this.task = task;
    }

    public static EvidenceClient of(int port, String user, String task) {
        var web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
        return new EvidenceClient(web, task);
    }

    static EvidenceClient ofNobody(int port, String task) {
        return new EvidenceClient(new WebClient(port), task);
    }

    EvidenceClient at(String other) {
        return new EvidenceClient(web, other);
    }

    HttpResponse<String> list() {
        return web.get(path(""));
    }

    /** @param unit empty for that of the task */
    HttpResponse<String> ofDuties(String unit) {
        return web.get(path("/duties?unit=" + unit));
    }

    JsonNode files() {
        return json(list()).path("files");
    }

    /** As it stands in the list. */
    JsonNode file(String id) {
        for (var line : files()) {
            if (line.path("id").asText().equals(id)) {
                return line;
            }
        }
        throw new AssertionError(id + " is not among " + files());
    }

    HttpResponse<String> attach(String name, byte[] content) {
        return attach(name, content, "");
    }

    HttpResponse<String> attach(String name, byte[] content, String description) {
        var token = json(web.get("/api/token"));
        return send(
                name,
                content,
                description,
                token.path("header").asText(),
                token.path("value").asText());
    }

    /** Ends in the middle of the file. @return the whole answer as it comes over the line */
    String attachHalf(int port, String name, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        part(body, "file\"; filename=\"" + name, content);
        var head = head(2 * body.size(), true);
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().write(body.toByteArray());
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends the beginning of a large file and no more. @return the first line of the answer that comes nevertheless */
    String announce(int port, boolean withToken) throws IOException {
        var body = new ByteArrayOutputStream();
        part(body, "file\"; filename=\"bản quét.pdf", new byte[1024]);
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(PATIENCE);
            line.getOutputStream().write(head(20_000_000, withToken).getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().write(body.toByteArray());
            line.getOutputStream().flush();
            var answer = new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8);
            return String.valueOf(new BufferedReader(answer).readLine());
        }
    }

    private String head(int length, boolean withToken) {
        var token = withToken ? json(web.get("/api/token")) : JSON.createObjectNode();
        return "POST " + path("") + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: JSESSIONID="
                + web.cookie("JSESSIONID") + "\r\n"
                + (withToken
                        ? token.path("header").asText() + ": "
                                + token.path("value").asText() + "\r\n"
                        : "")
                + "Content-Type: multipart/form-data; boundary=" + EDGE + "\r\nContent-Length: " + length
                + "\r\n\r\n";
    }

    HttpResponse<String> forge(String name, byte[] content, String token) {
        return send(name, content, "", "X-CSRF-TOKEN", token);
    }

    /** @return the id of what is now attached */
    public String attached(String name, byte[] content) {
        var answer = attach(name, content);
        if (answer.statusCode() != 201) {
            throw new AssertionError(name + ": " + answer.statusCode() + " " + answer.body());
        }
        return json(answer).path("id").asText();
    }

    HttpResponse<String> describe(String id, String description) {
        return change(
                "PATCH",
                id,
                JSON.createObjectNode().put("description", description).toString());
    }

    HttpResponse<String> remove(String id) {
        return change("DELETE", id, "");
    }

    HttpResponse<String> download(String id) {
        return web.get("/api/evidence/" + id);
    }

    HttpResponse<byte[]> bytes(String id) {
        return web.bytes(web.request("/api/evidence/" + id));
    }

    HttpResponse<String> preview(String id) {
        return web.get("/api/evidence/" + id + "/preview");
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    static String message(HttpResponse<String> answer) {
        return json(answer).path("message").asText();
    }

    private HttpResponse<String> change(String method, String id, String body) {
        var token = json(web.get("/api/token"));
        return web.send(web.request(path("/" + id))
                .header(token.path("header").asText(), token.path("value").asText())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String name, byte[] content, String description, String header, String value) {
        var body = new ByteArrayOutputStream();
        part(body, "description", description.getBytes(StandardCharsets.UTF_8));
        part(body, "file\"; filename=\"" + name, content);
        body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return web.send(web.request(path(""))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header(header, value)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        var head = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String path(String more) {
        return "/api/tasks/" + task + "/evidence" + more;
    }
}
