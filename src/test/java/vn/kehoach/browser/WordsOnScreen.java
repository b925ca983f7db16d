package vn.kehoach.browser;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.kehoach.support.ShippedWords;

/** Looks at everything a page says, in texts and in what is read aloud, for words nobody in an office would write. */
final class WordsOnScreen {
    private static final String ALL_WORDS = """
            () => {
              const words = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const box = walk.currentNode.parentElement;
                if (box && box.checkVisibility() && !['SCRIPT', 'STYLE', 'TEXTAREA'].includes(box.tagName)) {
                  words.push(walk.currentNode.data.trim());
                }
              }
              for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
                document.querySelectorAll('[' + name + ']').forEach(e => words.push(e.getAttribute(name).trim()));
              }
              return words.concat(document.title).filter(word => word);
            }
            """;

    private static final Pattern RAW_KEY = Pattern.compile("[A-Z0-9]{2,}(_[A-Z0-9]+)+");
    private static final int LONG = 15;
    // Less is a page that has not come up.
    private static final int FEWEST = 3;
    // The licence of the diagrams asks for this mark.
    private static final Set<String> ASKED_FOR = Set.of("Powered by bpmn.io");
    // The libraries' own messages, which stand in no locale file.
    private static final List<String> OF_LIBRARIES =
            List.of("Field is required", "Field must", "Nothing to show", "No results", "Camunda", "January", "Monday");

    private final Set<String> english = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    WordsOnScreen() {
        for (var application : ShippedWords.APPLICATIONS) {
            var vietnamese = ShippedWords.vietnamese(application);
            ShippedWords.english(application).forEach((key, words) -> {
                keys.add(key);
                if (words.length() > 2 && !words.equals(vietnamese.get(key))) {
                    english.add(words.strip());
                }
            });
        }
        // Names of formats, and what is also said in Vietnamese.
        vietnameseToo().forEach(english::remove);
    }

    private Set<String> vietnameseToo() {
        var same = new HashSet<String>();
        ShippedWords.APPLICATIONS.forEach(
                application -> same.addAll(ShippedWords.vietnamese(application).values()));
        return same;
    }

    /** What should not stand there, each once. */
    Set<String> foreign(Page page) {
        var found = new TreeSet<String>();
        var all = words(page);
        if (all.size() < FEWEST) {
            found.add("nothing to read: " + all);
        }
        for (var word : all) {
            if (!ASKED_FOR.contains(word) && isForeign(word)) {
                found.add(word.length() > 120 ? word.substring(0, 120) + "…" : word);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Page page) {
        return (List<String>) page.evaluate(ALL_WORDS);
    }

    private boolean isForeign(String word) {
        return english.contains(word)
                || keys.contains(word) && word.contains("_")
                || RAW_KEY.matcher(word).matches()
                || OF_LIBRARIES.stream().anyMatch(word::contains)
                || english.stream().filter(words -> words.length() > LONG).anyMatch(word::contains);
    }
}
