package vn.kehoach.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps expressions out of what the web applications send, before the engine sees it (CVE-2026-109432); only those that
 * lists may contain pass. Whatever is sent must be Json in UTF-8, whichever type it claims to be: what is read here is
 * then what the engine reads.
 */
final class ExpressionFilter extends OncePerRequestFilter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern BETWEEN_PARAMETERS = Pattern.compile("[&;]");
    private static final String UNREADABLE = "Nội dung gửi lên không đọc được.";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readAllBytes();
        var refusal = refusal(request, body);
        if (refusal == null) {
            chain.doFilter(new RepeatableRequest(request, body), response);
        } else {
            RefusalFilter.write(response, HttpServletResponse.SC_BAD_REQUEST, refusal);
        }
    }

    private static @Nullable String refusal(HttpServletRequest request, byte[] body) {
        try {
            if (!isUtf8(request)) {
                return UNREADABLE;
            }
            var named = namesExpression(request.getQueryString()) || namesUnknownExpression(body);
            return named ? ListExpressions.REFUSAL : null;
        } catch (IOException | IllegalArgumentException e) {
            return UNREADABLE;
        }
    }

    private static boolean isUtf8(HttpServletRequest request) {
        var encoding = request.getCharacterEncoding();
        return encoding == null || StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding);
    }

    private static boolean namesExpression(@Nullable String query) {
        return query != null
                && BETWEEN_PARAMETERS
                        .splitAsStream(query)
                        .map(parameter -> parameter.split("=", 2)[0])
                        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                        .anyMatch(ExpressionFilter::isExpression);
    }

    // Every name is looked at, also one that stands twice.
    private static boolean namesUnknownExpression(byte[] body) throws IOException {
        try (var json = JSON.createParser(body)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isExpression(json.currentName()) && !isAllowed(json)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isAllowed(JsonParser json) throws IOException {
        var value = json.nextToken();
        return value == JsonToken.VALUE_NULL
                || value == JsonToken.VALUE_STRING && ListExpressions.allow(json.getText());
    }

    private static boolean isExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("expression");
    }
}
