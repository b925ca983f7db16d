package vn.kehoach.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A key that seals rows. It never enters the database; its id does, so that a key may be changed. */
final class AuditKey {
    static final int LEAST_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String FORMAT = "kehoach-audit-1";
    private static final int ID_LENGTH = 16;
    private static final int NULL = -1;

    private final String id;
    private final SecretKeySpec secret;

    private AuditKey(byte[] bytes) {
        secret = new SecretKeySpec(bytes, ALGORITHM);
        id = idOf(bytes);
    }

    /** @throws IllegalStateException when it is no Base64 of 32 bytes or more; the key itself is not named */
    static AuditKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("an audit key is not Base64");
        }
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalStateException("an audit key is shorter than " + LEAST_BYTES + " bytes");
        }
        return new AuditKey(bytes);
    }

    String id() {
        return id;
    }

    /** Over everything but the row's own seal. Lengths stand before texts, so that nothing can move between fields. */
    String seal(AuditRow row) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            add(mac, FORMAT);
            add(mac, row.localityId());
            add(mac, Long.toString(row.seq()));
            add(mac, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, row.at())));
            add(mac, row.actor());
            add(mac, row.origin());
            add(mac, row.act());
            add(mac, row.caseKey());
            add(mac, row.before());
            add(mac, row.after());
            add(mac, row.keyId());
            add(mac, row.prev());
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing", e);
        }
    }

    private static void add(Mac mac, @Nullable String text) {
        if (text == null) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, NULL));
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        mac.update(bytes);
    }

    private static String idOf(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, ID_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
