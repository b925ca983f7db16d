package vn.kehoach.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Programs send their token in a header. It is not looked for among their parameters: for that the server would have to
 * take in the whole body, a file of any stranger too, before it says no.
 */
final class TokenOfPrograms implements CsrfTokenRequestHandler {
    private final CsrfTokenRequestHandler everywhere = new XorCsrfTokenRequestAttributeHandler();
    private final RequestMatcher program;

    TokenOfPrograms(RequestMatcher program) {
        this.program = program;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        everywhere.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return program.matches(request) && request.getHeader(token.getHeaderName()) == null
                ? null
                : everywhere.resolveCsrfTokenValue(request, token);
    }
}
