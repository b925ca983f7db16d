package vn.kehoach.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/**
 * A file of the web applications that is given out with our words, or in our colours.
 *
 * @param path where the web applications ask for it
 * @param file where it stands among the libraries
 * @param lists what to replace in it
 */
record AdaptedFile(String path, String file, List<String> lists) {
    private static final String WEB = "META-INF/resources/webjars/camunda/";
    // By this mark a browser tells the words it has kept from new ones.
    private static final Pattern MARK = Pattern.compile("window\\.bust=\"([^\"]+)\"");

    static final List<AdaptedFile> ALL = List.of(
            new AdaptedFile("/camunda/lib/deps.js", WEB + "lib/deps.js", List.of("libraries")),
            script("tasklist", "applications"),
            script("cockpit", "applications", "cockpit"),
            script("admin", "applications", "admin"),
            script("welcome", "applications"),
            style("tasklist"),
            style("cockpit"),
            style("admin"),
            style("welcome"),
            new AdaptedFile(
                    "/camunda/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js",
                    "META-INF/resources/plugin/cockpit/app/plugin.js",
                    List.of("cockpit-plugin")));

    private static AdaptedFile script(String application, String... lists) {
        return of("app/" + application + "/camunda-" + application + "-bootstrap.js", lists);
    }

    private static AdaptedFile style(String application) {
        return of("app/" + application + "/camunda-" + application + "-bootstrap.css", "colours");
    }

    private static AdaptedFile of(String file, String... lists) {
        return new AdaptedFile("/camunda/" + file, WEB + file, List.of(lists));
    }

    static Optional<AdaptedFile> at(String path) {
        return ALL.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    List<WordList> words() {
        return lists.stream().map(list -> WordList.read(list + ".words")).toList();
    }

    String type() {
        return path.endsWith(".css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8";
    }

    /** As its maker ships it. */
    String original() {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    String adapted() {
        var text = original();
        for (var list : words()) {
            text = list.in(text);
        }
        return MARK.matcher(text).replaceFirst("window.bust=\"$1-" + wordsOfAll() + "\"");
    }

    // One mark for all applications: they keep their words in one place and throw out what bears another mark.
    private static String wordsOfAll() {
        var all = new StringBuilder();
        for (var name : List.of("tasklist", "cockpit", "admin", "welcome")) {
            all.append(DigestUtils.md5DigestAsHex(bytes(WEB + "app/" + name + "/locales/vi.json")));
        }
        return DigestUtils.md5DigestAsHex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
