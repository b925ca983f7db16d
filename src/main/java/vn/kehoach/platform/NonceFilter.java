package vn.kehoach.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each answer of the web applications a nonce of its own, the same in the policy and in the page. */
final class NonceFilter extends OncePerRequestFilter {
    private static final String HEADER = "Content-Security-Policy";

    // Scripts run that carry the nonce, and those that they load; no text is made a script. The web applications set
    // styles of single elements. No sandbox: it would silence dialogs, also in what is opened from there (ADR 24).
    private static final String POLICY = "script-src 'nonce-%s' 'strict-dynamic';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; default-src 'self'; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var nonce = nonce();
        response.setHeader(HEADER, POLICY.formatted(nonce));
        // A page kept on its way would hand out its nonce again.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        chain.doFilter(new NonceRequest(request, nonce), response);
    }

    private static String nonce() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
