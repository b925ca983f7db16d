package vn.kehoach.mail;

/** What became of a letter, in the words of the log. */
public enum LetterState {
    WAITING("Chờ gửi"),
    SENDING("Đang gửi"),
    SENT("Đã gửi"),
    NO_ADDRESS("Không có nơi gửi"),
    NO_SERVER("Không gửi: chưa có máy chủ thư"),
    FAILED("Không gửi được"),
    EXPIRED("Không gửi: đã qua ngày"),
    HELD("Giữ lại, không gửi");

    private final String words;

    LetterState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
