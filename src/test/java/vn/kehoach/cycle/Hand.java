package vn.kehoach.cycle;

import java.time.LocalDate;

/** How a player completes a task, or asks for more time for it: over HTTP, or in a real browser. */
public interface Hand {
    void complete(OpenTask task, Office office);

    void askForMoreTime(OpenTask task, LocalDate day);
}
