package vn.kehoach.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with an adapted file in place of the library's own; a browser that has it already is only told so. */
final class AdaptedFileFilter extends OncePerRequestFilter {
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var file = AdaptedFile.at(request.getRequestURI());
        if (file.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // Millions of letters: made when somebody first asks, and kept.
        var answer = made.computeIfAbsent(
                request.getRequestURI(), path -> Made.of(file.get().adapted()));
        // Kept by the browser, but asked for anew each time: an upgrade shows at once.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (new ServletWebRequest(request, response).checkNotModified(answer.tag())) {
            return;
        }
        response.setContentType(file.get().type());
        response.setContentLength(answer.content().length);
        response.getOutputStream().write(answer.content());
    }

    /** @param tag names the content, for browsers that have kept it */
    private record Made(byte[] content, String tag) {
        static Made of(String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Made(bytes, DigestUtils.md5DigestAsHex(bytes));
        }
    }
}
