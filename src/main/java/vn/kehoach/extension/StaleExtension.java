package vn.kehoach.extension;

import vn.kehoach.platform.Refused;

/** What the page showed is not so any more. */
final class StaleExtension extends Refused {
    private static final long serialVersionUID = 1L;

    StaleExtension() {
        super("Chưa lưu: đề nghị của việc này vừa thay đổi. Đề nghị xem lại tình trạng ở dưới.");
    }
}
