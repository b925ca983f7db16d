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
 * Lets a task be given back by whoever took it, and its form be submitted with what the form holds: the engine would store
 * any variable a client sends, and with another unit or outcome a person could steer the process.
 */
final class SubmissionFilter extends OncePerRequestFilter {
    private static final String SUBMIT = "/submit-form";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.endsWith(GiveBackRequest.GIVE_BACK)) {
            chain.doFilter(new GiveBackRequest(request), response);
        } else if (path.endsWith(SUBMIT)) {
            submit(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void submit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readAllBytes();
        if (isForm(body)) {
            chain.doFilter(new RepeatableRequest(request, body), response);
        } else {
            RefusalFilter.write(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Nội dung gửi lên có phần không thuộc biểu mẫu nên không được nhận.");
        }
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
