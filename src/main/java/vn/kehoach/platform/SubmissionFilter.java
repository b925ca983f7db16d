package vn.kehoach.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a submission carry the fields of the form and nothing else. The engine would store any variable a client sends,
 * and with another unit or outcome a person could steer the process.
 */
final class SubmissionFilter extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.endsWith("/submit-form") && !path.endsWith("/complete") && !path.endsWith("/resolve");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readAllBytes();
        if (!isForm(body)) {
            RefusalFilter.write(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Nội dung gửi lên có phần không thuộc biểu mẫu nên không được nhận.");
            return;
        }
        chain.doFilter(new RepeatableRequest(request, body), response);
    }

    private static boolean isForm(byte[] body) {
        try {
            var variables = JSON.readTree(body).path("variables");
            return hasOnlyTheForm(variables);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasOnlyTheForm(JsonNode variables) {
        var names = variables.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            if (!FormData.VARIABLE.equals(name)
                    || !"Json"
                            .equalsIgnoreCase(variables.path(name).path("type").asText())) {
                return false;
            }
        }
        return true;
    }
}
