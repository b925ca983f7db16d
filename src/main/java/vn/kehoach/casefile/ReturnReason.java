package vn.kehoach.casefile;

/** Why something is sent back; the text beside it says what exactly. */
public enum ReturnReason {
    INCOMPLETE,
    WRONG_FIGURES,
    NO_EVIDENCE,
    WRONG_FORMAT,
    UNCLEAR,
    OTHER
}
