package vn.kehoach.timeliness;

import vn.kehoach.platform.Refused;

/** Somebody confirmed it, or took it back, since the page was shown. */
final class StaleCause extends Refused {
    private static final long serialVersionUID = 1L;

    StaleCause() {
        super("Nội dung này vừa có thay đổi. Đề nghị xem lại trước khi gửi.");
    }
}
