package vn.kehoach.mail;

import java.util.List;

/**
 * A page of a log.
 *
 * @param number from 1
 * @param hasNext whether older letters follow
 */
record LetterPage(List<LetterLine> lines, int number, boolean hasNext) {
    private static final int LAST = 100_000;

    /** @param found one more than a page holds when another follows */
    static LetterPage of(List<LetterLine> found, int number) {
        return new LetterPage(
                found.stream().limit(LetterFilter.PAGE).toList(), number, found.size() > LetterFilter.PAGE);
    }

    /** What is no number is the first page. */
    static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Math.min(Math.max(Integer.parseInt(typed), 1), LAST) : 1;
    }
}
