package vn.kehoach.login;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.kehoach.login.ProviderAccounts.Person;
import vn.kehoach.platform.Refused;

/** Who the identity provider says has come, and with which posts. */
@Component
class ProviderLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final Pattern USER = Pattern.compile("[a-zA-Z0-9.-]{1,64}");

    private final OidcUserService provider = new OidcUserService();
    private final ProviderAccounts accounts;
    private final String nameClaim;
    private final String postsClaim;

    /**
     * @param nameClaim the claim that holds the user name
     * @param postsClaim the claim that lists the groups of this system the person belongs to
     */
    ProviderLogin(
            ProviderAccounts accounts,
            @Value("${kehoach.oidc.name-claim}") String nameClaim,
            @Value("${kehoach.oidc.posts-claim}") String postsClaim) {
        this.accounts = accounts;
        this.nameClaim = nameClaim;
        this.postsClaim = postsClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var person = provider.loadUser(request);
        try {
            follow(person(person), posts(person));
        } catch (Refused refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error("access_denied"), refused.getMessage(), refused);
        }
        return new DefaultOidcUser(List.of(), person.getIdToken(), person.getUserInfo(), nameClaim);
    }

    // It is the provider that gives posts, not whoever may still be logged in at this keyboard.
    private void follow(Person person, List<String> posts) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            accounts.follow(person, posts);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Person person(OidcUser person) {
        var user = Optional.ofNullable(person.getClaimAsString(nameClaim)).orElse("");
        if (!USER.matcher(user).matches()) {
            throw new Refused(
                    "Tên đăng nhập từ hệ thống xác thực không dùng được ở đây. Đề nghị liên hệ người quản trị.");
        }
        var name = Optional.ofNullable(person.getFullName()).orElse(user);
        return new Person(user, name, person.getIssuer().toString(), person.getSubject());
    }

    private List<String> posts(OidcUser person) {
        return Optional.ofNullable(person.getClaimAsStringList(postsClaim)).orElse(List.of());
    }
}
