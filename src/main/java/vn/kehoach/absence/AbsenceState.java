package vn.kehoach.absence;

/** How far an absence is. */
enum AbsenceState {
    ANNOUNCED("Đã báo"),
    RUNNING("Đang vắng mặt"),
    ENDED("Đã kết thúc"),
    CANCELLED("Đã bỏ");

    private final String words;

    AbsenceState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
