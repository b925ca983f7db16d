package vn.kehoach.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Carries a refusal past the engine, which wraps every exception in its own English words. */
final class RefusedRequest {
    static final String ATTRIBUTE = "kehoach.refusal";

    private RefusedRequest() {}

    /** Runs the check and remembers for this request what it refused. */
    static void remember(Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            var request = RequestContextHolder.getRequestAttributes();
            if (request != null) {
                request.setAttribute(ATTRIBUTE, refused.getMessage(), RequestAttributes.SCOPE_REQUEST);
            }
            throw refused;
        }
    }

    static @Nullable String of(jakarta.servlet.http.HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
