package vn.kehoach.casefile;

/** Why something came back: the chosen reason and what the reviewer wrote. */
record Returned(String reasonCode, String note) {
    String words() {
        return ReturnReason.valueOf(reasonCode).words() + ": " + note;
    }
}
