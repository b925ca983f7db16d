package vn.kehoach.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody looks for, however he types it: composed or decomposed, with or without the Vietnamese marks. */
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> words;

    public FoldedText(String typed) {
        words = Stream.of(SPACES.split(fold(typed).strip()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What is looked for, each word folded. */
    List<String> words() {
        return words;
    }

    /** Whether every word looked for stands somewhere in the text. */
    public boolean isIn(String text) {
        var folded = fold(text);
        return words.stream().allMatch(folded::contains);
    }

    /** Small letters without marks. The stroke of đ is no mark: decomposing leaves it alone. */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
