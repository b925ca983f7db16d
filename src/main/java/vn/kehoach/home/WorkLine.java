package vn.kehoach.home;

/**
 * A line of work on the page.
 *
 * @param about what and whose, as its card says
 * @param deadline in the words of the office
 * @param late whether its last day is over
 */
record WorkLine(String task, String name, String about, String deadline, boolean late) {}
