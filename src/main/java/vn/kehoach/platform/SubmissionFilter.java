package vn.kehoach.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a task be taken and its form be submitted, and nothing else. The engine would let whoever may work on a task end
 * it with an error, comment on any other, and store any variable a client sends: with another unit or outcome a person
 * could steer the process. What needs rights of its own (assigning, by administrators) passes.
 */
final class SubmissionFilter extends OncePerRequestFilter {
    static final String NOT_OFFERED = "Thao tác này không dùng trong hệ thống.";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    // Compared as sent, neither decoded nor cut: a way of writing the path that we do not know is no way in.
    private static final Pattern QUERY = Pattern.compile("/camunda/api/engine/engine/default/task(/count)?");
    private static final Pattern OFFERED = Pattern.compile("/camunda/api/engine/engine/default/task/[a-zA-Z0-9-]+/"
            + "(claim|unclaim|submit-form|complete|assignee|identity-links(/delete)?)");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || QUERY.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!OFFERED.matcher(path).matches()) {
            RefusalFilter.write(response, HttpServletResponse.SC_FORBIDDEN, NOT_OFFERED);
            return;
        }
        if (path.endsWith(GiveBackRequest.GIVE_BACK)) {
            chain.doFilter(new GiveBackRequest(request), response);
            return;
        }
        var body = request.getInputStream().readAllBytes();
        if ((path.endsWith("/submit-form") || path.endsWith("/complete")) && !isForm(body)) {
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
