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
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a refused task in Vietnamese: what was wrong and what to do. The task stays open. */
final class RefusalFilter extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern GONE = Pattern.compile("OptimisticLocking|Cannot find task|task is null"
            + "|No matching task|was updated by another|already claimed");
    private static final String GONE_MESSAGE =
            "Việc này vừa được người khác xử lý hoặc không còn mở. Đề nghị tải lại danh sách việc.";
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
        if (GONE.matcher(words).find()) {
            return new Answer(HttpServletResponse.SC_CONFLICT, GONE_MESSAGE);
        }
        var foreign = FOREIGN.matcher(words).find();
        // Somebody was faster: the engine then misses rights, rows or variables, wherever it happens to look next.
        if ((foreign || engine.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) && isGone(request)) {
            return new Answer(HttpServletResponse.SC_CONFLICT, GONE_MESSAGE);
        }
        return foreign ? new Answer(HttpServletResponse.SC_FORBIDDEN, FOREIGN_MESSAGE) : null;
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
