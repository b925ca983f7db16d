package vn.kehoach.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/**
 * Giving a task back, put as claiming it for nobody: that asks for the right to work on the task, which its doers have,
 * while the engine's own way asks for the right to assign it to anybody, which they must not have.
 */
final class GiveBackRequest extends RepeatableRequest {
    static final String GIVE_BACK = "/unclaim";
    private static final String CLAIM = "/claim";
    private static final byte[] NOBODY = "{\"userId\":null}".getBytes(StandardCharsets.UTF_8);

    GiveBackRequest(HttpServletRequest request) {
        super(request, NOBODY);
    }

    @Override
    public String getRequestURI() {
        return claim(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(claim(super.getRequestURL().toString()));
    }

    @Override
    public String getPathInfo() {
        return claim(super.getPathInfo());
    }

    @Override
    public String getServletPath() {
        return claim(super.getServletPath());
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public int getContentLength() {
        return NOBODY.length;
    }

    private static String claim(String path) {
        return path != null && path.endsWith(GIVE_BACK)
                ? path.substring(0, path.length() - GIVE_BACK.length()) + CLAIM
                : path;
    }
}
