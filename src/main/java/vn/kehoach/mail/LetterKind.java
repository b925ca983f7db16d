package vn.kehoach.mail;

/** Why a letter is written. */
public enum LetterKind {
    /** What waits for a person, once a day; worthless once the next one is due. */
    DIGEST("Việc trong ngày", true),
    /** What is due today and nothing else; worthless the day after. */
    TODAY("Đến hạn hôm nay", true),
    RETURNED("Trả lại", false),
    URGED("Đôn đốc", false);

    private final String words;
    private final boolean ofItsDay;

    LetterKind(String words, boolean ofItsDay) {
        this.words = words;
        this.ofItsDay = ofItsDay;
    }

    /** As the log names it. */
    String words() {
        return words;
    }

    /** Whether it is no longer worth sending when the next working day begins. */
    boolean isOfItsDay() {
        return ofItsDay;
    }
}
