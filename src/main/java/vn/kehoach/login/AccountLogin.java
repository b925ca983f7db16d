package vn.kehoach.login;

import java.text.Normalizer;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.ClosedAccounts;
import vn.kehoach.platform.DemoMode;
import vn.kehoach.platform.EngineAccounts;

/** Name and password against the accounts of the engine. */
@Component
class AccountLogin implements AuthenticationProvider {
    /** Carried by whoever must choose a password of his own before anything else. */
    static final GrantedAuthority MUST_CHOOSE = new SimpleGrantedAuthority("MUST_CHOOSE_PASSWORD");

    private final EngineAccounts accounts;
    private final ClosedAccounts closed;
    private final GuessThrottle throttle;
    private final ChosenPasswords passwords;
    private final DemoMode demo;
    private final String demoPassword;

    AccountLogin(
            EngineAccounts accounts,
            ClosedAccounts closed,
            GuessThrottle throttle,
            ChosenPasswords passwords,
            DemoMode demo,
            @Value("${kehoach.demo.password}") String demoPassword) {
        this.accounts = accounts;
        this.closed = closed;
        this.throttle = throttle;
        this.passwords = passwords;
        this.demo = demo;
        this.demoPassword = demoPassword;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var user = asked.getName().strip();
        var password = Normalizer.normalize(String.valueOf(asked.getCredentials()), Normalizer.Form.NFC);
        var guess = new Guess(user, address(asked));
        throttle.admit(guess);
        if (user.isEmpty() || !accounts.passwordIs(user, password) || closed.isClosed(user)) {
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(guess);
        var authorities = mustChoose(user, password) ? List.of(MUST_CHOOSE) : List.<GrantedAuthority>of();
        var login = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        login.setDetails(asked.getDetails());
        return login;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    // The password of the demo is in the README; nobody is asked to keep it secret.
    private boolean mustChoose(String user, String password) {
        return !(demo.isOn() && password.equals(demoPassword)) && !passwords.isChosen(user);
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
