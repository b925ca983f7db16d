package vn.kehoach.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pictures of the user guide, each with the words that stood on its screen. Pixels differ between machines, words do
 * not: they tell whether a picture still shows what people see.
 */
final class GuidePictures {
    static final Path KEPT = Path.of("docs", "huong-dan", "anh");

    private static final Path SEEN = Path.of("target", "screens", "guide");
    private static final String RENEW = "mvn test-compile failsafe:integration-test failsafe:verify"
            + " -Dit.test=GuideBrowserTest -Dguide.renew=true";
    // Whether a draft is saved yet is a matter of the moment.
    private static final String WORDS = """
            () => {
              document.querySelectorAll(".kehoach-draft").forEach(line => { line.style.display = "none"; });
              return [document.body.innerText, ...[...document.querySelectorAll("[placeholder]")]
                .filter(field => field.checkVisibility()).map(field => field.placeholder)].join("\\n");
            }
            """;

    private final boolean renews = Boolean.getBoolean("guide.renew");
    private final Set<String> taken = new TreeSet<>();

    /** @return what is no longer as in the guide, as a sentence; empty when the kept words still stand there */
    List<String> take(String name, Page page) {
        taken.add(name);
        var words = words(page);
        try {
            write(SEEN, name, page, words);
            if (renews) {
                write(KEPT, name, page, words);
            }
            return compare(name, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> taken() {
        return taken;
    }

    private static void write(Path folder, String name, Page page, Set<String> words) throws IOException {
        Files.createDirectories(folder);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        Files.write(folder.resolve(name + ".txt"), words);
    }

    private static List<String> compare(String name, Set<String> words) throws IOException {
        var file = KEPT.resolve(name + ".txt");
        var kept = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        var gone = kept.stream().filter(line -> !words.contains(line)).toList();
        var added = words.stream().filter(line -> !kept.contains(line)).toList();
        return Stream.of(List.of(gone, added))
                .filter(both -> !gone.isEmpty() || !added.isEmpty())
                .map(both -> "The screen of " + name + ".png has changed. Gone: " + gone + ", new: " + added
                        + ". See whether docs/huong-dan still says what to do, then renew pictures and words: " + RENEW)
                .toList();
    }

    // One line of text each, in the order of the page.
    private static Set<String> words(Page page) {
        var lines = page.evaluate(WORDS).toString().split("[\\n\\t]");
        var words = new LinkedHashSet<String>();
        Arrays.stream(lines)
                .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .forEach(words::add);
        return words;
    }
}
