package vn.kehoach.account;

import vn.kehoach.platform.Refused;

/** The page shows an account that somebody has changed since. */
final class StaleAccount extends Refused {
    private static final long serialVersionUID = 1L;

    StaleAccount() {
        super("Chưa lưu: tài khoản này vừa được thay đổi ở nơi khác. Dưới đây là hiện trạng và nội dung đồng chí"
                + " vừa nhập; đề nghị so lại rồi lưu nếu vẫn cần.");
    }
}
