package vn.kehoach.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.AccountChanges;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.RefusedFields;

/** Whether what was typed can be an account of the locality. */
@Component
class AccountCheck {
    static final String USER = "user";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String POSTS = "posts";
    static final String PASSWORD = "password";
    private static final Pattern OWN_PART = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    // Narrower than what mail allows: nothing that a header would read as more than one address.
    private static final Pattern ADDRESS =
            Pattern.compile("[a-zA-Z0-9_%+-]+(\\.[a-zA-Z0-9_%+-]+)*@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");

    private final EngineAccounts accounts;
    private final AccountChanges changes;

    AccountCheck(EngineAccounts accounts, AccountChanges changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    /** @throws RefusedFields */
    void toAdd(TypedAccount typed, String locality, Set<String> offered) {
        var problems = toChange(typed, offered);
        user(typed.user(), locality, problems);
        password(problems.containsKey(USER) ? locality : typed.user(), typed.password(), problems);
        refuse(problems);
    }

    /** @throws RefusedFields */
    void toKeep(TypedAccount typed, Set<String> offered) {
        refuse(toChange(typed, offered));
    }

    /** @throws RefusedFields */
    void newPassword(TypedAccount typed) {
        var problems = new LinkedHashMap<String, String>();
        password(typed.user(), typed.password(), problems);
        refuse(problems);
    }

    private static Map<String, String> toChange(TypedAccount typed, Set<String> offered) {
        var problems = new LinkedHashMap<String, String>();
        if (typed.name().isEmpty()) {
            problems.put(NAME, "Chưa nhập họ và tên.");
        } else if (typed.name().length() > TypedAccount.LONGEST_NAME) {
            problems.put(NAME, "Họ và tên dài quá " + TypedAccount.LONGEST_NAME + " ký tự.");
        }
        email(typed.email(), problems);
        if (typed.posts().isEmpty()) {
            problems.put(POSTS, "Chưa chọn vị trí nào.");
        } else if (!offered.containsAll(typed.posts())) {
            problems.put(POSTS, "Có vị trí không thuộc địa phương này. Đề nghị chọn lại.");
        }
        return problems;
    }

    // Empty: no letters.
    private static void email(String email, Map<String, String> problems) {
        if (email.length() > TypedAccount.LONGEST_EMAIL) {
            problems.put(EMAIL, "Địa chỉ thư điện tử dài quá " + TypedAccount.LONGEST_EMAIL + " ký tự.");
        } else if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            problems.put(EMAIL, "Địa chỉ thư điện tử chưa đúng; ví dụ lan.nt@example.vn, hoặc để trống.");
        }
    }

    private void user(String user, String locality, Map<String, String> problems) {
        var start = locality + ".";
        if (!user.startsWith(start)
                || !OWN_PART.matcher(user.substring(start.length())).matches()) {
            problems.put(
                    USER,
                    "Tên đăng nhập bắt đầu bằng “" + start + "”, sau đó là chữ thường không dấu, chữ số, dấu chấm hoặc"
                            + " gạch nối; ví dụ " + start + "nguyen-thi-lan.");
        } else if (user.length() > TypedAccount.LONGEST_USER) {
            problems.put(USER, "Tên đăng nhập dài quá " + TypedAccount.LONGEST_USER + " ký tự.");
        } else if (accounts.exists(user)) {
            problems.put(USER, "Tên đăng nhập này đã có người dùng. Đề nghị chọn tên khác.");
        }
    }

    // Empty: the server makes one.
    private void password(String user, String password, Map<String, String> problems) {
        if (!password.isEmpty() && !changes.isGoodPassword(user, password)) {
            problems.put(
                    PASSWORD,
                    "Mật khẩu tạm dễ đoán. Đề nghị dùng ít nhất 10 ký tự khác nhau, không chứa tên đăng nhập, hoặc để"
                            + " trống để hệ thống tự tạo.");
        }
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedFields(problems);
        }
    }
}
