package vn.kehoach.account;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.support.WebClient;

/** An administrator of a locality at the pages of his accounts. */
final class AccountDesk {
    static final String LIST = "/quan-tri/tai-khoan";
    static final String PASSWORD = "kehoach-demo";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");
    private static final Pattern MADE = Pattern.compile("<code>([a-z0-9-]+)</code>");

    private final WebClient web;

    AccountDesk(int port, String administrator) {
        web = new WebClient(port);
        web.login(administrator, PASSWORD);
    }

    static String page(String user) {
        return LIST + "/" + user;
    }

    HttpResponse<String> get(String path) {
        return web.get(path);
    }

    HttpResponse<String> add(String user, String name, String posts, String password) {
        return web.postForm(
                LIST + "/them", LIST, Map.of("user", user, "name", name, "posts", posts, "password", password));
    }

    /** What the page knows of the account; sent back with every change. */
    String seen(String user) {
        var seen = SEEN.matcher(get(page(user)).body());
        return seen.find() ? seen.group(1) : "";
    }

    HttpResponse<String> change(String user, String name, String posts) {
        return change(user, name, posts, seen(user));
    }

    HttpResponse<String> change(String user, String name, String posts, String seen) {
        return send(user, "", Map.of("name", name, "posts", posts, "seen", seen));
    }

    HttpResponse<String> newPassword(String user, String password) {
        return send(user, "/mat-khau", Map.of("password", password, "seen", seen(user)));
    }

    HttpResponse<String> close(String user) {
        return send(user, "/dong", Map.of("sure", "true", "seen", seen(user)));
    }

    HttpResponse<String> reopen(String user) {
        return send(user, "/mo-lai", Map.of("seen", seen(user)));
    }

    /** From the form of the list: it carries a token, whatever page it is sent to. */
    HttpResponse<String> send(String user, String act, Map<String, String> fields) {
        return web.postForm(LIST, page(user) + act, new HashMap<>(fields));
    }

    /** The page that follows a change. */
    String next(HttpResponse<String> answer) {
        return get(web.location(answer)).body();
    }

    String location(HttpResponse<String> answer) {
        return web.location(answer);
    }

    /** The password that the server made, from the page that shows it once. */
    static String made(String page) {
        var made = MADE.matcher(page);
        return made.find() ? made.group(1) : "";
    }

    WebClient web() {
        return web;
    }
}
