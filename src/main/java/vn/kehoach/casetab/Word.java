package vn.kehoach.casetab;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word, or one of the marks that end a word, and the gap behind it. Only what is written counts where two texts are
 * compared.
 */
record Word(String letters, String gap) {
    private static final String MARK = "[.,;:!?)\\]”\"]";
    // A few marks at most, or a text made of marks would be looked through once for each of them.
    private static final Pattern WORD = Pattern.compile("(" + MARK + "|\\S+?(?=" + MARK + "{0,3}(?:\\s|$))|)(\\s*)");

    static List<Word> of(String text) {
        return WORD.matcher(text)
                .results()
                .filter(found -> !found.group().isEmpty())
                .map(found -> new Word(found.group(1), found.group(2)))
                .toList();
    }

    boolean isSame(Word other) {
        return letters.equals(other.letters);
    }

    String text() {
        return letters + gap;
    }
}
