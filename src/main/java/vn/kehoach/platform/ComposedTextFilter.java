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
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var composed = new ComposedParameters(request);
        chain.doFilter(isJson(request) ? withComposedBody(composed) : composed, response);
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    // Json's own marks are not touched by composing; anything but UTF-8 is refused further in.
    private static HttpServletRequest withComposedBody(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readAllBytes();
        var text = new String(body, StandardCharsets.UTF_8);
        return new RepeatableRequest(
                request,
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? body
                        : Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }
}
