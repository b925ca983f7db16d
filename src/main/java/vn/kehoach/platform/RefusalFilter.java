package vn.kehoach.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Says in Vietnamese what the engine refuses, what was wrong and what to do. A refused task stays open. What the engine
 * itself said goes to the log.
 */
final class RefusalFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalFilter.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FOREIGN = Pattern.compile("belongs to no authenticated tenant|AuthorizationException");
    private static final String FOREIGN_MESSAGE = "Việc này không thuộc quyền xử lý của đồng chí.";

    private static final Pattern TASK = Pattern.compile("/task/(?!report/)([a-zA-Z0-9-]+)/");

    private final Predicate<String> isOpen;

    /** @param isOpen whether a task of that id is still open, whoever asks */
    RefusalFilter(Predicate<String> isOpen) {
        this.isOpen = isOpen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffered);
        var answer = buffered.getStatus() >= HttpServletResponse.SC_BAD_REQUEST ? answer(request, buffered) : null;
        if (answer == null) {
            buffered.copyBodyToResponse();
        } else {
            write(response, answer.status(), answer.message());
        }
    }

    private @Nullable Answer answer(HttpServletRequest request, ContentCachingResponseWrapper engine) {
        var refusal = RefusedRequest.of(request);
        if (refusal != null) {
            return new Answer(HttpServletResponse.SC_BAD_REQUEST, refusal);
        }
        var words = new String(engine.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (GoneTask.isSaidIn(words)) {
            return new Answer(HttpServletResponse.SC_CONFLICT, GoneTask.WORDS);
        }
        var foreign = FOREIGN.matcher(words).find();
        // Somebody was faster: the engine then misses rights, rows or variables, wherever it happens to look next.
        if ((foreign || engine.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) && isGone(request)) {
            return new Answer(HttpServletResponse.SC_CONFLICT, GoneTask.WORDS);
        }
        if (foreign) {
            return new Answer(HttpServletResponse.SC_FORBIDDEN, FOREIGN_MESSAGE);
        }
        // The engine speaks English; words with Vietnamese letters come from a guard of ours in it.
        var isOurs = !words.startsWith("{")
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(words);
        return isOurs ? null : general(request, engine.getStatus(), words);
    }

    private static Answer general(HttpServletRequest request, int status, String words) {
        LOG.info("{} {}: {} {}", request.getMethod(), request.getRequestURI(), status, words);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return new Answer(
                    status, "Hệ thống gặp lỗi khi xử lý. Đề nghị thử lại; nếu vẫn lỗi thì báo người quản trị.");
        }
        return status == HttpServletResponse.SC_NOT_FOUND
                ? new Answer(status, "Không tìm thấy nội dung này. Đề nghị tải lại trang.")
                : new Answer(status, "Yêu cầu chưa hợp lệ nên chưa được thực hiện. Đề nghị kiểm tra lại.");
    }

    private boolean isGone(HttpServletRequest request) {
        var task = TASK.matcher(request.getRequestURI());
        return task.find() && !isOpen.test(task.group(1));
    }

    private record Answer(int status, String message) {}

    static void write(HttpServletResponse response, int status, String message) throws IOException {
        var body = JSON.writeValueAsBytes(Map.of("type", "Refused", "message", message));
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
