package vn.kehoach.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Logins.Login;

/** The secret address of each person's feed: whoever knows it reads his deadlines, so a new one ends the old one. */
@Service
@Transactional
class FeedAddresses {
    private static final int SECRET_BYTES = 32;

    private final FeedRepository feeds;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    FeedAddresses(FeedRepository feeds, AuditTrail trail) {
        this.feeds = feeds;
        this.trail = trail;
    }

    /** @return the new secret; nobody can be told it again */
    String renew(Login login) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feeds.put(login.user(), hash(secret));
        record(AuditAct.FEED_MADE, login);
        return secret;
    }

    void remove(Login login) {
        if (feeds.remove(login.user())) {
            record(AuditAct.FEED_REMOVED, login);
        }
    }

    Optional<LocalDateTime> madeAt(String user) {
        return feeds.madeAt(user).map(Dates::momentOf);
    }

    Optional<String> owner(String secret) {
        return feeds.owner(hash(secret));
    }

    private void record(AuditAct act, Login login) {
        login.localities()
                .forEach(locality -> trail.record(AuditEntry.of(locality, act, login.user())
                        .changing(Map.of(), Map.of("account", login.user()))));
    }

    private static String hash(String secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
