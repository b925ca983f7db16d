package vn.kehoach.formdraft;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.kehoach.platform.Logins;

/**
 * Gives a form its draft with the values it opens with: Tasklist asks for them once, before it draws the form, so that
 * nothing depends on what a script does first. Whoever may not read the task has been refused by the engine before.
 */
final class DraftFilter extends OncePerRequestFilter {
    private static final Pattern VALUES = Pattern.compile(".*/task/([a-zA-Z0-9-]+)/form-variables");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Logins logins;
    private final FormDrafts drafts;

    DraftFilter(Logins logins, FormDrafts drafts) {
        this.logins = logins;
        this.drafts = drafts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var task = VALUES.matcher(request.getRequestURI());
        var login = logins.of(request);
        if (!task.matches() || login.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffered);
        var draft = drafts.find(task.group(1), login.get().user());
        if (draft.isPresent() && buffered.getStatus() == HttpServletResponse.SC_OK) {
            fill(buffered, draft.get());
        }
        buffered.copyBodyToResponse();
    }

    private static void fill(ContentCachingResponseWrapper answer, Draft draft) throws IOException {
        var values = JSON.readTree(answer.getContentAsByteArray());
        // The group of all fields, as Json in a text.
        if (values.path("data") instanceof ObjectNode data && data.path("value").isTextual()) {
            data.put("value", DraftFields.over(data.path("value").textValue(), draft));
            answer.resetBuffer();
            answer.getOutputStream().write(JSON.writeValueAsBytes(values));
        }
    }
}
