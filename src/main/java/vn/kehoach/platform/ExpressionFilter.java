package vn.kehoach.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps expressions out of queries: the engine evaluates those inside {@code orQueries} on the server, whoever asks
 * (CVE-2026-109432). Lists may be saved with expressions, since only administrators have the right to save any.
 */
final class ExpressionFilter extends OncePerRequestFilter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern SAVED_LIST =
            Pattern.compile("/camunda/api/engine/engine/default/filter/(create|[a-zA-Z0-9-]+)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAVED_LIST.matcher(request.getRequestURI()).matches() || !isJson(request);
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase().contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readAllBytes();
        if (namesExpression(body)) {
            RefusalFilter.write(response, HttpServletResponse.SC_BAD_REQUEST, OpenPathsFilter.NOT_OFFERED);
            return;
        }
        chain.doFilter(new RepeatableRequest(request, body), response);
    }

    // Every name is looked at, also one that stands twice. What is no Json the engine refuses itself.
    private static boolean namesExpression(byte[] body) {
        try (var json = JSON.createParser(body)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().endsWith("Expression")) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
