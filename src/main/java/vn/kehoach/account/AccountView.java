package vn.kehoach.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.FoldedText;

/**
 * An account as the pages show it.
 *
 * @param seen what the page knew of the account; sent back with each change
 */
record AccountView(
        String user, String name, List<String> posts, String state, boolean isClosed, boolean isSelf, String seen) {

    /** @param lent of his posts those that he holds for a time only */
    static AccountView of(
            AccountRow row, Set<String> lent, List<PostsOfUnit> posts, boolean hasOwnPassword, Administration by) {
        return new AccountView(
                row.user(),
                row.name(),
                words(row, lent, posts),
                state(row, hasOwnPassword),
                row.isClosed(),
                row.user().equals(by.user()),
                row.fingerprint());
    }

    boolean matches(FoldedText wanted) {
        return wanted.isIn(name + " " + user + " " + String.join(" ", posts));
    }

    private static List<String> words(AccountRow row, Set<String> lent, List<PostsOfUnit> posts) {
        var own = row.posts().stream().filter(post -> !lent.contains(post)).toList();
        return Stream.concat(
                        LocalityPosts.words(posts, own).stream(),
                        LocalityPosts.words(posts, lent).stream().map(post -> post + " (làm thay)"))
                .toList();
    }

    private static String state(AccountRow row, boolean hasOwnPassword) {
        if (row.isClosed()) {
            return "Đã đóng";
        }
        return hasOwnPassword ? "Đang dùng" : "Chưa đặt mật khẩu riêng";
    }
}
