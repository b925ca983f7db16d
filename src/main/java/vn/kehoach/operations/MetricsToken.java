package vn.kehoach.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The secret by which a collector of metrics comes in. Without one nobody does. */
@Component
class MetricsToken {
    static final int SHORTEST = 32;
    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    /** @throws IllegalStateException when it is short enough to be guessed; the token itself is not named */
    MetricsToken(@Value("${kehoach.metrics.token}") String token) {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalStateException(
                    "KEHOACH_METRICS_TOKEN is shorter than " + SHORTEST + " characters (openssl rand -base64 32).");
        }
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    boolean isSetUp() {
        return token.length > 0;
    }

    /** In the same time for every wrong one. @param authorization the header, if there is one */
    boolean isIn(@Nullable String authorization) {
        if (!isSetUp() || authorization == null || !authorization.startsWith(SCHEME)) {
            return false;
        }
        var sent = authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token, sent);
    }
}
