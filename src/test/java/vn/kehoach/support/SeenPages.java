package vn.kehoach.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages as their readers get them, and their tables as lines: {@code cell | cell | cell}. */
public final class SeenPages {
    private final int port;
    private final Map<String, WebClient> readers = new HashMap<>();

    public SeenPages(int port) {
        this.port = port;
    }

    /** As the Phó Chủ tịch of the locality sees it. */
    public Document supervised(String locality, String path) {
        return get(locality + ".vice-chair", path);
    }

    public Document get(String user, String path) {
        return Jsoup.parse(text(user, path));
    }

    public String text(String user, String path) {
        var answer = reader(user).get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(user + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    public WebClient reader(String user) {
        return readers.computeIfAbsent(user, name -> {
            var client = new WebClient(port);
            client.login(name, OpenReports.PASSWORD);
            return client;
        });
    }

    /** The rows of the table in what this selects, without its head; none when there is no such table. */
    public static List<String> rows(Document page, String table) {
        return page.select(table).stream()
                .flatMap(found -> rows(found).stream())
                .toList();
    }

    public static List<String> rows(Element table) {
        return table.select("tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    public static List<String> texts(Document page, String what) {
        return page.select(what).eachText();
    }
}
