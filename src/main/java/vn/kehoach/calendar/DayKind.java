package vn.kehoach.calendar;

import java.util.Arrays;
import java.util.Optional;

/** Why a day is not like its day of the week. */
public enum DayKind {
    STATUTORY("nghỉ lễ"),
    COMPENSATORY("nghỉ bù"),
    SWAP_OFF("nghỉ hoán đổi"),
    /** A day of rest that is worked in exchange. */
    SWAP_WORK("làm bù"),
    /** A locality's word that a shipped day off is an ordinary working day after all. */
    ORDINARY("làm việc bình thường");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isWorked() {
        return this == SWAP_WORK || this == ORDINARY;
    }

    /** As an office writes it. */
    public static Optional<DayKind> said(String words) {
        return Arrays.stream(values()).filter(kind -> kind.words.equals(words)).findFirst();
    }
}
