package vn.kehoach.casetab;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two attempts at one text.
 *
 * @param about the duty that it was about, in full
 * @param unchanged labels of the fields that are the same in both
 * @param older the pairs before this one, newest first, to be asked for one by one
 */
record Attempts(
        String step,
        @Nullable String about,
        Attempt earlier,
        Attempt current,
        List<FieldChange> changed,
        List<String> unchanged,
        List<Older> older) {

    /** @param number from 1, in the order of handing in */
    record Attempt(int number, String at, String who) {}

    /** @param id under which it is asked for */
    record Older(long id, String step, Attempt earlier, Attempt current) {}
}
