package vn.kehoach.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Some keyboards write “ạ” as one character, others as two. Whatever comes in is composed to one (NFC), so that what was
 * typed one way is found when it is looked for the other way.
 */
final class ComposedTextFilter extends OncePerRequestFilter {
    /** More than any form of ours can hold, in bytes. */
    static final int MOST = 8 * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var composed = new ComposedParameters(request);
        if (!hasJson(request)) {
            chain.doFilter(composed, response);
            return;
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            RefusalFilter.write(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "Nội dung gửi lên quá lớn nên không được nhận. Đề nghị rút gọn.");
            return;
        }
        chain.doFilter(withComposedBody(composed, body), response);
    }

    // Only where somebody has logged in: a body is read whole, and strangers have nothing to send but a password.
    private static boolean hasJson(HttpServletRequest request) {
        var type = request.getContentType();
        var path = request.getRequestURI();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/json")
                && (path.startsWith("/api/") || path.startsWith("/camunda/api/"));
    }

    // Json's own marks are not touched by composing; anything but UTF-8 is refused further in.
    private static HttpServletRequest withComposedBody(HttpServletRequest request, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return new RepeatableRequest(
                request,
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? body
                        : Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }
}
