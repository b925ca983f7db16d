package vn.kehoach.absence;

import java.util.List;

/**
 * The open work that somebody holds under one of his posts, and who could go on with it.
 *
 * @param post the group; empty for work that belongs to none of his posts
 */
public record HeldWork(String post, int tasks, List<Receiver> receivers) {
    /** @param name with his posts */
    public record Receiver(String user, String name) {}
}
