package vn.kehoach.document;

import java.time.LocalDate;

/** Two lines of "Nơi nhận" of one issued plan. */
final class SomeDeliveries {
    static final LocalDate ISSUED_ON = LocalDate.of(2026, 10, 1);
    static final Delivery TO_THE_CITY = line(1, "Sở VH-TT-DL (để báo cáo);", "Gửi kèm bản giấy");
    static final Delivery TO_THE_LEADERS = line(2, "CT và các Phó CT UBND phường;", null);

    private SomeDeliveries() {}

    private static Delivery line(int position, String line, @org.jspecify.annotations.Nullable String note) {
        return new Delivery(position, line, "01/KH-UBND", "Kế hoạch", ISSUED_ON, SendingChannel.DOCUMENT_SYSTEM, note);
    }
}
