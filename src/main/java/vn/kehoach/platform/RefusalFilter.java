package vn.kehoach.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a refused task in Vietnamese: what was wrong and what to do. The task stays open. */
final class RefusalFilter extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern GONE =
            Pattern.compile("OptimisticLocking|Cannot find task|task is null|No matching task|was updated by another");
    private static final String GONE_MESSAGE =
            "Việc này vừa được người khác xử lý hoặc không còn mở. Đề nghị tải lại danh sách việc.";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffered);
        var message = buffered.getStatus() >= HttpServletResponse.SC_BAD_REQUEST ? message(request, buffered) : null;
        if (message == null) {
            buffered.copyBodyToResponse();
            return;
        }
        write(
                response,
                RefusedRequest.of(request) == null
                        ? HttpServletResponse.SC_CONFLICT
                        : HttpServletResponse.SC_BAD_REQUEST,
                message);
    }

    private static @Nullable String message(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        var refusal = RefusedRequest.of(request);
        if (refusal != null) {
            return refusal;
        }
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return GONE.matcher(body).find() ? GONE_MESSAGE : null;
    }

    static void write(HttpServletResponse response, int status, String message) throws IOException {
        var body = JSON.writeValueAsBytes(Map.of("type", "Refused", "message", message));
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
