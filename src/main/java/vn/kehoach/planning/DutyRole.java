package vn.kehoach.planning;

/** What a unit does in a duty. */
public enum DutyRole {
    LEAD("Chủ trì"),
    COORDINATE("Phối hợp"),
    ADVISE("Tham mưu"),
    DO("Thực hiện");

    private final String words;

    DutyRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
