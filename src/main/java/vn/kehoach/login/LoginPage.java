package vn.kehoach.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Refused;

/** {@code GET /login}: in front of the gate. */
@Controller
class LoginPage {
    static final String FAILED = "/login?sai";
    static final String LEFT = "/login?ra";
    static final String EXPIRED = "/login?het-phien";
    static final String CHANGED = "/login?da-doi";
    private static final int NAMED_AT_MOST = 3;

    private final EngineAccounts accounts;
    private final Optional<ClientRegistration> provider;

    LoginPage(EngineAccounts accounts, ObjectProvider<InMemoryClientRegistrationRepository> providers) {
        this.accounts = accounts;
        this.provider = Optional.ofNullable(providers.getIfAvailable())
                .map(all -> all.iterator().next());
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model page) {
        page.addAttribute("localities", localities());
        page.addAttribute("message", message(request));
        provider.ifPresent(other -> {
            page.addAttribute("providerName", other.getClientName());
            page.addAttribute("providerPath", "/oauth2/authorization/" + other.getRegistrationId());
        });
        page.addAttribute("failed", request.getParameter("sai") != null);
        return "login";
    }

    // A server for a whole city does not list a hundred names.
    private List<String> localities() {
        var all = accounts.localities();
        return all.size() > NAMED_AT_MOST ? List.of() : all;
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
        if (why instanceof TooManyGuesses guesses) {
            return "Đăng nhập sai nhiều lần. Đề nghị thử lại sau " + guesses.minutes() + " phút.";
        }
        if (why instanceof OAuth2AuthenticationException refused) {
            return refused.getCause() instanceof Refused words
                    ? String.valueOf(words.getMessage())
                    : "Hệ thống xác thực chưa xác nhận được tài khoản. Đề nghị thử lại.";
        }
        return "Tên đăng nhập hoặc mật khẩu chưa đúng.";
    }
}
