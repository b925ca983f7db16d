package vn.kehoach.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One try to log in: which account, from where. */
record Guess(String account, String address) {
    /** What is counted for a limit, hashed: people mistype passwords into the field of the name. */
    String subject(GuessLimit limit) {
        return digest(
                switch (limit) {
                    case ACCOUNT_AT_ADDRESS -> account + "\n" + address;
                    case ACCOUNT -> account;
                    case ADDRESS -> address;
                });
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
