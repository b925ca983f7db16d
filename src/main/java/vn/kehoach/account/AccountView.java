package vn.kehoach.account;

import java.util.List;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.FoldedText;

/**
 * An account as the pages show it.
 *
 * @param seen what the page knew of the account; sent back with each change
 */
record AccountView(
        String user, String name, List<String> posts, String state, boolean isClosed, boolean isSelf, String seen) {

    static AccountView of(AccountRow row, List<PostsOfUnit> posts, boolean hasOwnPassword, Administration by) {
        return new AccountView(
                row.user(),
                row.name(),
                LocalityPosts.words(posts, row.posts()),
                state(row, hasOwnPassword),
                row.isClosed(),
                row.user().equals(by.user()),
                row.fingerprint());
    }

    boolean matches(FoldedText wanted) {
        return wanted.isIn(name + " " + user + " " + String.join(" ", posts));
    }

    private static String state(AccountRow row, boolean hasOwnPassword) {
        if (row.isClosed()) {
            return "Đã đóng";
        }
        return hasOwnPassword ? "Đang dùng" : "Chưa đặt mật khẩu riêng";
    }
}
