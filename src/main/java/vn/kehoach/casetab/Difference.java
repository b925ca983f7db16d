package vn.kehoach.casetab;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import vn.kehoach.casetab.Segment.Kind;

/**
 * Two texts side by side. Line by line first, then word by word where lines differ: comparing the words of two long
 * texts that have nothing in common takes time by the square of their length, so that a longer stretch without a common
 * line counts as replaced.
 *
 * @param earlier holds what is the same and what was removed
 * @param current holds what is the same and what was added
 */
record Difference(List<Segment> earlier, List<Segment> current) {
    private static final int MOST_LINES = 4_000;
    private static final int MOST_WORDS = 3_000;

    static Difference between(String earlier, String current) {
        var sides = new Sides();
        var before = lines(earlier);
        var after = lines(current);
        if (before.size() + after.size() > MOST_LINES) {
            sides.replace(earlier, current);
        } else {
            lines(sides, before, after);
        }
        return sides.done();
    }

    boolean isNothing() {
        return earlier.stream().allMatch(segment -> segment.kind() == Kind.SAME)
                && current.stream().allMatch(segment -> segment.kind() == Kind.SAME);
    }

    // Lines taken away and lines put there instead come one after the other; together they are compared by words.
    private static void lines(Sides sides, List<String> before, List<String> after) {
        var source = new StringBuilder();
        var target = new StringBuilder();
        for (var delta : deltas(before, after, String::equals)) {
            if (delta.getType() == DeltaType.EQUAL) {
                words(sides, take(source), take(target));
                sides.keep(text(delta.getSource()), text(delta.getTarget()));
            } else {
                source.append(text(delta.getSource()));
                target.append(text(delta.getTarget()));
            }
        }
        words(sides, take(source), take(target));
    }

    private static String take(StringBuilder collected) {
        var text = collected.toString();
        collected.setLength(0);
        return text;
    }

    private static void words(Sides sides, String earlier, String current) {
        var before = Word.of(earlier);
        var after = Word.of(current);
        if (before.size() + after.size() > MOST_WORDS) {
            sides.replace(earlier, current);
            return;
        }
        for (var delta : deltas(before, after, Word::isSame)) {
            var source = words(delta.getSource());
            var target = words(delta.getTarget());
            if (delta.getType() == DeltaType.EQUAL) {
                sides.keep(source, target);
            } else {
                sides.replace(source, target);
            }
        }
    }

    private static <T> List<AbstractDelta<T>> deltas(List<T> before, List<T> after, BiPredicate<T, T> same) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(same), null, true)
                .getDeltas();
    }

    private static String text(Chunk<String> lines) {
        return String.join("", lines.getLines());
    }

    private static String words(Chunk<Word> words) {
        return String.join("", words.getLines().stream().map(Word::text).toList());
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("(?<=\n)"))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
