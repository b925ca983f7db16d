package vn.kehoach.cycle;

/** How a player completes a task: over HTTP, or in a real browser. */
public interface Hand {
    void complete(OpenTask task, Office office);
}
