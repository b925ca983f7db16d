package vn.kehoach.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kehoach.organisation.Locality;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.EngineAccounts;

/** {@code GET /login} and {@code GET /}: in front of the gate and right behind it. */
@Controller
class LoginPage {
    static final String FAILED = "/login?sai";
    static final String LEFT = "/login?ra";
    static final String EXPIRED = "/login?het-phien";
    static final String CHANGED = "/login?da-doi";
    private static final int NAMED_AT_MOST = 3;

    private final Organisation organisation;
    private final EngineAccounts accounts;

    LoginPage(Organisation organisation, EngineAccounts accounts) {
        this.organisation = organisation;
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model page) {
        page.addAttribute("localities", localities());
        page.addAttribute("message", message(request));
        page.addAttribute("failed", request.getParameter("sai") != null);
        return "login";
    }

    @GetMapping("/")
    String start(Principal person) {
        var app = accounts.isAdministrator(person.getName()) ? "admin" : "tasklist";
        return "redirect:/camunda/app/" + app + "/default/";
    }

    // A server for a whole city does not list a hundred names.
    private List<String> localities() {
        var all = organisation.localities();
        return all.size() > NAMED_AT_MOST
                ? all.stream().map(Locality::city).distinct().toList()
                : all.stream().map(Locality::authority).toList();
    }

    private static @Nullable String message(HttpServletRequest request) {
        if (request.getParameter("sai") != null) {
            return refusal(request.getSession(false));
        }
        if (request.getParameter("da-doi") != null) {
            return "Đã đổi mật khẩu. Đề nghị đăng nhập lại bằng mật khẩu mới.";
        }
        if (request.getParameter("het-phien") != null) {
            return "Phiên làm việc đã hết. Đề nghị đăng nhập lại.";
        }
        return request.getParameter("ra") == null ? null : "Đã đăng xuất.";
    }

    private static String refusal(@Nullable HttpSession session) {
        var why = session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return why instanceof TooManyGuesses guesses
                ? "Đăng nhập sai nhiều lần. Đề nghị thử lại sau " + guesses.minutes() + " phút."
                : "Tên đăng nhập hoặc mật khẩu chưa đúng.";
    }
}
