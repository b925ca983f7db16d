package vn.kehoach.operations;

/** How good a figure is, by a word and a mark, so that nobody depends on colours. The page reads it, so it is public. */
public enum State {
    GOOD("Tốt", "✓"),
    LOOK("Cần xem", "!"),
    TROUBLE("Có sự cố", "✗");

    private final String words;
    private final String mark;

    State(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    public String words() {
        return words;
    }

    public String mark() {
        return mark;
    }
}
