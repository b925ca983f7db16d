package vn.kehoach.support;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Does over HTTP what the web applications do with accounts: Camunda Admin for others, the profile for oneself. */
public final class CamundaAdmin {
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final WebClient web;

    /** @param web somebody who has logged in */
    public CamundaAdmin(WebClient web) {
        this.web = web;
        web.get("/camunda/app/tasklist/default/");
    }

    public int createUser(String user, String name, String password) {
        return send("POST", "/user/create", """
                {"profile":{"id":"%s","firstName":"%s","lastName":""},"credentials":{"password":"%s"}}""".formatted(user, name, password));
    }

    public int rename(String user, String name) {
        return send("PUT", "/user/" + user + "/profile", """
                {"id":"%s","firstName":"%s","lastName":""}""".formatted(user, name));
    }

    /** @param own the password of whoever is logged in */
    public int setPassword(String user, String password, String own) {
        return send("PUT", "/user/" + user + "/credentials", """
                {"password":"%s","authenticatedUserPassword":"%s"}""".formatted(password, own));
    }

    public int deleteUser(String user) {
        return send("DELETE", "/user/" + user, "");
    }

    public int join(String user, String group) {
        return send("PUT", "/group/" + group + "/members/" + user, "");
    }

    public int leave(String user, String group) {
        return send("DELETE", "/group/" + group + "/members/" + user, "");
    }

    public int belong(String user, String locality) {
        return send("PUT", "/tenant/" + locality + "/user-members/" + user, "");
    }

    public int createGroup(String group, String name) {
        return send("POST", "/group/create", """
                {"id":"%s","name":"%s","type":"WORKFLOW"}""".formatted(group, name));
    }

    public int deleteGroup(String group) {
        return send("DELETE", "/group/" + group, "");
    }

    /** Lets a group enter one of the web applications. */
    public HttpResponse<String> grant(String group, String application) {
        return answer("POST", "/authorization/create", """
                {"type":1,"permissions":["ACCESS"],"groupId":"%s","resourceType":0,"resourceId":"%s"}""".formatted(group, application));
    }

    public int revoke(String grant) {
        return send("DELETE", "/authorization/" + grant, "");
    }

    private int send(String method, String path, String body) {
        return answer(method, path, body).statusCode();
    }

    private HttpResponse<String> answer(String method, String path, String body) {
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return web.send(web.request(ENGINE + path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", web.cookie("XSRF-TOKEN"))
                .method(method, content));
    }
}
