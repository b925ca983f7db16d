package vn.kehoach.formdraft;

/** The draft was saved or thrown away somewhere else since this page read it. */
final class StaleDraft extends RuntimeException {
    StaleDraft(String message) {
        super(message);
    }
}
