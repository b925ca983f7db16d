package vn.kehoach.platform;

import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One call that is open to whoever may enter an application.
 *
 * @param application {@code tasklist}, {@code cockpit} or {@code admin}
 * @param methods HTTP methods
 * @param path the whole path, decoded
 */
record OpenPath(String application, Set<String> methods, PathPattern path) {
    private static final Set<String> APPLICATIONS = Set.of("tasklist", "cockpit", "admin");
    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    /** @throws IllegalArgumentException when the line does not say application, methods and path */
    static OpenPath of(String line) {
        var words = line.strip().split("\\s+");
        if (words.length != 3 || !APPLICATIONS.contains(words[0])) {
            throw new IllegalArgumentException("No application, methods and path: " + line);
        }
        var path = words[2].startsWith("/") ? words[2] : ENGINE + words[2];
        return new OpenPath(words[0], Set.of(words[1].split(",")), PathPatternParser.defaultInstance.parse(path));
    }

    boolean matches(String method, PathContainer called) {
        return methods.contains(method) && path.matches(called);
    }
}
