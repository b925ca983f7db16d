package vn.kehoach.targets;

/** How far a goal without a figure has come. The page reads it, so words and marks are public. */
enum Rating {
    CLEAR_CHANGE("Chuyển biến rõ nét", "on-time"),
    SOME_CHANGE("Có chuyển biến", "in-time"),
    NO_CHANGE("Chưa có chuyển biến", "overdue"),
    NOT_ASSESSABLE("Chưa đánh giá được", "asked");

    private final String words;
    private final String mark;

    Rating(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    public String words() {
        return words;
    }

    /** The mark that says the same. */
    public String mark() {
        return mark;
    }
}
