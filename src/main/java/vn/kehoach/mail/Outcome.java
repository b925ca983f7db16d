package vn.kehoach.mail;

/**
 * What became of an attempt to send.
 *
 * @param reason in short, as the log shows it; empty when it was sent
 */
record Outcome(Kind kind, String reason) {
    private static final int LONGEST = 300;

    enum Kind {
        SENT,
        /** For good: this letter reaches nobody, whenever it is tried. */
        REFUSED,
        /** The address cannot be served now; others can. */
        LATER,
        /** No letter goes at the moment. */
        SERVER_TROUBLE
    }

    Outcome {
        var line = reason.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        reason = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    static Outcome sent() {
        return new Outcome(Kind.SENT, "");
    }
}
