package vn.kehoach.city;

import java.net.http.HttpResponse;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Somebody with a login of his own who opens pages. */
final class Visitor {
    private final WebClient web;

    private Visitor(int port) {
        web = new WebClient(port);
    }

    static Visitor of(int port, String user) {
        var visitor = new Visitor(port);
        visitor.web.login(user, OpenReports.PASSWORD);
        return visitor;
    }

    /** Who asks for this page, in this locality. */
    static String user(PageLine page, String locality) {
        return switch (page.who()) {
            case "supervisor" -> locality + ".vice-chair";
            case "city" -> "hai-phong.city-viewer";
            default -> "admin";
        };
    }

    HttpResponse<byte[]> open(PageLine page) {
        var request = web.request(page.address());
        if (page.who().equals("scraper")) {
            request.header("Authorization", "Bearer " + ServerTest.METRICS_TOKEN);
        }
        return web.bytes(request);
    }
}
