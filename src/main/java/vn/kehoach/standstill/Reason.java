package vn.kehoach.standstill;

import java.util.Arrays;
import java.util.Optional;

/** Why something stands. */
public enum Reason {
    OVERDUE("Quá hạn"),
    WITH_REVIEWER("Nằm ở người duyệt, tiếp nhận"),
    RETURNED("Trả lại, chưa sửa"),
    UNCLAIMED("Chưa có người nhận"),
    HOLDER_AWAY("Người làm đang vắng mặt");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As an address names it. */
    static Optional<Reason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
