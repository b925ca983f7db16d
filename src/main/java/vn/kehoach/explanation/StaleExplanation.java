package vn.kehoach.explanation;

import vn.kehoach.platform.Refused;

/** What the page showed is not so any more. */
final class StaleExplanation extends Refused {
    private static final long serialVersionUID = 1L;

    StaleExplanation(String message) {
        super(message);
    }
}
