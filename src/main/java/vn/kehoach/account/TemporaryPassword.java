package vn.kehoach.account;

import java.security.SecureRandom;
import java.util.function.Predicate;

/** A password for the first login only: easy to dictate, so without letters that look or sound alike. */
final class TemporaryPassword {
    private static final String LETTERS = "abcdefghkmnpqrstuvxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    /** @param isGood the rules that a typed one must meet as well */
    static String generate(Predicate<String> isGood) {
        var password = random();
        while (!isGood.test(password)) {
            password = random();
        }
        return password;
    }

    private static String random() {
        var text = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
