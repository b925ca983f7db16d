package vn.kehoach.cycle;

import java.time.LocalDate;

/** How a player completes a task, or asks something about it: over HTTP, or in a real browser. */
public interface Hand {
    void complete(OpenTask task, Office office);

    void askForMoreTime(OpenTask task, LocalDate day);

    /** The Phó Chủ tịch asks the unit that has this task to explain it. */
    void askToExplain(OpenTask task, String question);
}
