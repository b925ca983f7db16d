package vn.kehoach.standstill;

import java.util.Arrays;
import java.util.Optional;

/** Why something stands. */
enum Reason {
    REVIEW("Chờ kiểm tra, duyệt lâu"),
    RETURNED("Trả lại, chưa làm lại"),
    UNCLAIMED("Chưa có người nhận"),
    ABSENT("Người giữ việc vắng mặt"),
    OVERDUE("Quá hạn"),
    TECHNICAL("Có sự cố kỹ thuật"),
    LETTER("Thư nhắc không đến được");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty for what is no reason. */
    static Optional<Reason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
