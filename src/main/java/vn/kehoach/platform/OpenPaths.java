package vn.kehoach.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;

/** What may be called of the web applications and by whom, as {@code open-paths.txt} lists it. */
final class OpenPaths {
    // The closest line decides: one for task/{task} says nothing about task/count.
    private final List<OpenPath> paths;

    private OpenPaths(List<OpenPath> paths) {
        this.paths = paths;
    }

    static OpenPaths read() {
        try {
            var lines =
                    new ClassPathResource("open-paths.txt", OpenPaths.class).getContentAsString(StandardCharsets.UTF_8);
            return new OpenPaths(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(OpenPath::of)
                    .sorted(Comparator.comparing(OpenPath::path))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether one of the applications that the caller may enter needs this call. A path with encoded letters or
     * parameters is never open: the filters behind this one compare it as sent.
     *
     * @param path as sent
     * @param mayEnter whether the caller may enter an application
     */
    boolean allow(String method, String path, Predicate<String> mayEnter) {
        if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
            return false;
        }
        var asked = method.equals("HEAD") ? "GET" : method;
        var called = PathContainer.parsePath(path);
        return paths.stream()
                .filter(open -> open.matches(asked, called))
                .findFirst()
                .filter(open -> mayEnter.test(open.application()))
                .isPresent();
    }
}
