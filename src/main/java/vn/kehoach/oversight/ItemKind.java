package vn.kehoach.oversight;

/** What a unit owes: one of its duties of the year, or a report. */
public enum ItemKind {
    DUTY("Nhiệm vụ"),
    REPORT("Báo cáo");

    private final String words;

    ItemKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
