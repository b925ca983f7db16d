package vn.kehoach.platform;

import java.text.Normalizer;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Slow hash of passwords, in place of the engine's single round of SHA-512. Of the composed letters: keyboards differ in
 * how they compose Vietnamese ones, and the same password may be set in one application and typed in another.
 */
final class Argon2Hash implements PasswordEncryptor {
    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String encrypt(String password) {
        return encoder.encode(composed(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(composed(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "argon2id";
    }

    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
