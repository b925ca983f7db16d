package vn.kehoach.execution;

/** The beginning of a duty, enough to tell it from the others in a list. */
final class FirstWords {
    private static final int LONGEST = 120;

    private FirstWords() {}

    /** @return at most 120 characters, cut between two words */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONGEST - 2);
        return (end < 0 ? text.substring(0, LONGEST - 2) : text.substring(0, end)) + " …";
    }
}
