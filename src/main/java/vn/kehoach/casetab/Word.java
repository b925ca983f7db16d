package vn.kehoach.casetab;

import java.util.List;
import java.util.regex.Pattern;

/** A word and the gap behind it; only the word counts where two texts are compared. */
record Word(String letters, String gap) {
    private static final Pattern WORD = Pattern.compile("(\\S*)(\\s*)");

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
