package vn.kehoach.targets;

import vn.kehoach.platform.Refused;

/** Somebody judged it since the page was shown. */
final class StaleRating extends Refused {
    private static final long serialVersionUID = 1L;

    StaleRating() {
        super("Mục tiêu này vừa được đánh giá lại. Đề nghị xem đánh giá hiện có trước khi gửi.");
    }
}
