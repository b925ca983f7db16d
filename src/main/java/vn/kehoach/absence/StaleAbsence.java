package vn.kehoach.absence;

import vn.kehoach.platform.Refused;

/** The page shows an absence that has changed, begun or ended since. */
final class StaleAbsence extends Refused {
    private static final long serialVersionUID = 1L;

    StaleAbsence() {
        super(
                "Chưa lưu: lần vắng mặt này vừa thay đổi. Dưới đây là hiện trạng; đề nghị xem lại rồi làm lại nếu vẫn cần.");
    }
}
