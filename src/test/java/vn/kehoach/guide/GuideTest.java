package vn.kehoach.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide speaks of the screens as they are; that its pictures show them, the browser tests say. */
class GuideTest {
    private static final Path GUIDE = Path.of("docs", "huong-dan");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+\\]\\(anh/([a-z0-9-]+)\\.png\\)");
    private static final Pattern PAGE = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");

    private static final String SCREENS = Stream.of(
                    Path.of("forms"),
                    Path.of("processes"),
                    Path.of("src", "main", "resources", "templates"),
                    Path.of(
                            "src",
                            "main",
                            "resources",
                            "META-INF",
                            "resources",
                            "webjars",
                            "camunda",
                            "app",
                            "tasklist"),
                    Path.of("src", "main", "java", "vn", "kehoach"),
                    GUIDE.resolve("anh"))
            .flatMap(GuideTest::texts)
            .collect(Collectors.joining("\n"));

    @ParameterizedTest
    @MethodSource("pages")
    void givenPage_thenWhatItQuotesStandsOnAScreen(Path page) {
        // given
        var quoted = all(QUOTED, page);
        // then
        assertThat(quoted).isNotEmpty().allSatisfy(words -> assertThat(SCREENS).contains(words));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givenPage_thenItsPicturesAndPagesAreThere(Path page) {
        // given
        var pictures = all(PICTURE, page).stream().map(name -> Path.of("anh", name + ".png"));
        var others = all(PAGE, page).stream().map(Path::of);
        // then
        assertThat(Stream.concat(pictures, others))
                .allSatisfy(file -> assertThat(GUIDE.resolve(file)).exists());
    }

    @Test
    void givenAllPages_thenEveryPictureIsShownAndEveryPageCanBeReached() {
        // given
        var shown = pages().flatMap(page -> all(PICTURE, page).stream());
        var listed = all(PAGE, GUIDE.resolve("README.md"));
        // then
        assertThat(shown).containsExactlyInAnyOrderElementsOf(kept());
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        pages().map(page -> GUIDE.relativize(page).toString())
                                .filter(name -> !name.equals("README.md"))
                                .toList());
    }

    static Stream<Path> pages() {
        return files(GUIDE).filter(file -> file.toString().endsWith(".md"));
    }

    // Each picture comes with the words of its screen.
    private static Set<String> kept() {
        return files(GUIDE.resolve("anh"))
                .map(file -> file.toFile().getName().replaceFirst("\\.(png|txt)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, Path page) {
        return pattern.matcher(read(page).replaceAll("\\s+", " "))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(Path folder) {
        return files(folder).filter(file -> !file.toString().endsWith(".png")).map(GuideTest::read);
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
