package vn.kehoach.coverage;

/** How far a clause of the plan has come in a year, the least first. The page reads it, so words and marks are public. */
enum Coverage {
    NO_DUTY("Chưa có nhiệm vụ", "overdue"),
    NO_RESULT("Chưa có kết quả", "none"),
    NO_EVIDENCE("Chưa có minh chứng", "soon"),
    PROVEN("Có kết quả và minh chứng", "on-time");

    private final String words;
    private final String mark;

    Coverage(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    public String words() {
        return words;
    }

    /** Name of its style. */
    public String mark() {
        return mark;
    }
}
