package vn.kehoach.urging;

import vn.kehoach.platform.Refused;

/** Some of what was ticked is done by now, or stands in the list no longer. */
public final class StaleUrging extends Refused {
    private static final long serialVersionUID = 1L;

    StaleUrging(int count) {
        super("Chưa gửi: " + count
                + " việc đã chọn vừa được xử lý hoặc không còn trong danh sách. Đề nghị xem lại danh sách.");
    }
}
