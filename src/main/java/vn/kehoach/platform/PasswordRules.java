package vn.kehoach.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/** What a password must be: long, not the account's name, not one that everybody tries first. */
final class PasswordRules implements PasswordPolicy {
    static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final List<String> TRIED_FIRST = List.of(
            "1234567890", "0123456789", "0987654321", "1111111111", "password", "matkhau", "qwertyuiop", "abcdefghij");

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(
                new Rule(
                        "PASSWORD_LENGTH",
                        (password, user) -> password.length() >= SHORTEST && password.length() <= LONGEST),
                new Rule(
                        "PASSWORD_OF_MANY_CHARACTERS",
                        (password, user) -> password.chars().distinct().count() >= 5),
                new Rule("PASSWORD_NOT_COMMON", (password, user) -> TRIED_FIRST.stream()
                        .noneMatch(password.toLowerCase(Locale.ROOT)::contains)),
                new Rule(
                        "PASSWORD_NOT_THE_ACCOUNT",
                        (password, user) -> user == null
                                || !password.toLowerCase(Locale.ROOT)
                                        .contains(user.getId().toLowerCase(Locale.ROOT))));
    }

    private record Rule(String name, BiPredicate<String, @Nullable User> holds) implements PasswordPolicyRule {
        @Override
        public String getPlaceholder() {
            return name;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of("minLength", String.valueOf(SHORTEST));
        }

        @Override
        public boolean execute(String password) {
            return holds.test(password, null);
        }

        @Override
        public boolean execute(String password, @Nullable User user) {
            return holds.test(password, user);
        }
    }
}
