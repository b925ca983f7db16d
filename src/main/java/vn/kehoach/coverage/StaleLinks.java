package vn.kehoach.coverage;

import vn.kehoach.platform.Refused;

/** Somebody linked other duties since the page was shown. */
final class StaleLinks extends Refused {
    private static final long serialVersionUID = 1L;

    StaleLinks() {
        super(
                "Nhiệm vụ của nội dung này vừa được gắn lại. Đề nghị xem các nhiệm vụ đang gắn, chọn lại nếu cần rồi lưu.");
    }
}
