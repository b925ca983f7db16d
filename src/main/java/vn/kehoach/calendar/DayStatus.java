package vn.kehoach.calendar;

/** How firm a day is. */
public enum DayStatus {
    OFFICIAL("đã có thông báo"),
    LAW("theo luật"),
    /** A date of the Vietnamese lunar calendar, worked out. */
    COMPUTED("tính theo âm lịch"),
    /** Follows from the law and awaits the yearly notice. */
    PROJECTED("dự kiến, chờ thông báo"),
    /** One of several candidates: worked until the notice says otherwise. */
    NEEDS_ANNOUNCEMENT("chờ thông báo, đang tính là ngày làm việc");

    private final String words;

    DayStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
