package vn.kehoach.casetab;

import java.util.List;
import java.util.stream.IntStream;
import vn.kehoach.casefile.FiledEntry;

/**
 * A text that was handed in, and handed in again.
 *
 * @param number of the later one, from 2
 */
record Pair(FiledEntry before, FiledEntry after, int number) {
    /** @param same one text as often as it was handed in, oldest first; newest first comes back */
    static List<Pair> of(List<FiledEntry> same) {
        return IntStream.iterate(same.size(), number -> number > 1, number -> number - 1)
                .mapToObj(number -> new Pair(same.get(number - 2), same.get(number - 1), number))
                .toList();
    }

    long id() {
        return after.id();
    }
}
