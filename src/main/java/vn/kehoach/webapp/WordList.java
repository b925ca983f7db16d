package vn.kehoach.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Words in a file and what stands there instead, in the order of their list. */
record WordList(List<Word> words) {
    private static final String TO = " => ";
    // Stands for the names of the variables, as an object of the expressions in which the pages are written.
    private static final String VARIABLES = "@variables@";

    /** @param name a file beside this class; one word a line, {@code //} begins a comment */
    static WordList read(String name) {
        try {
            var text = new ClassPathResource(name, WordList.class).getContentAsString(StandardCharsets.UTF_8);
            return new WordList(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .map(WordList::word)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(String line) {
        var middle = line.indexOf(TO);
        if (middle < 0) {
            throw new IllegalStateException("no '" + TO + "' in: " + line);
        }
        var to = line.substring(middle + TO.length());
        return new Word(
                line.substring(0, middle),
                to.contains(VARIABLES)
                        ? to.replace(VARIABLES, read("variables.words").asObject())
                        : to);
    }

    private String asObject() {
        return words.stream()
                .map(word -> word.from() + ": \"" + word.to() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    String in(String text) {
        var result = text;
        for (var word : words) {
            result = result.replace(word.from(), word.to());
        }
        return result;
    }

    record Word(String from, String to) {}
}
