package vn.kehoach.cycle.counted;

import java.util.List;

/** A page of supervisors, and what it must say. */
interface ComparedPage {
    /** Its lines, worked out from what was handed in and what stands in the files, in any order. */
    List<String> expected(At at);

    /** The same lines as the page says them. */
    List<String> found(At at);
}
