package vn.kehoach.mail;

/**
 * A letter in the log.
 *
 * @param who whom it is for
 * @param sent empty while it has not left
 * @param why empty when the state says all
 * @param text of the letter; empty for everybody but its addressee
 */
record LetterLine(
        String who, String made, String sent, String kind, String subject, String state, String why, String text) {}
