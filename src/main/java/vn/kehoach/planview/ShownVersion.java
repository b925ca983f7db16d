package vn.kehoach.planview;

/**
 * A version of a plan to choose; the page reads it, so what it answers is public.
 *
 * @param words number and day, or that it is being drafted
 * @param standing whether it is in force, and until when it was
 * @param shown whether it is the one on the page
 * @param replaced whether another took its place
 */
record ShownVersion(int version, String words, String standing, boolean shown, boolean replaced) {}
