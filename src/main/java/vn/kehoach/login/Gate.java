package vn.kehoach.login;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The one gate in front of everything: nobody passes who has not logged in, except to the login page itself, the
 * user guide and the health of the server.
 */
@Configuration(proxyBeanMethods = false)
class Gate {
    private static final String LOGIN = "/login";
    private static final String STRICT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    // The web applications bring a check against forged requests and headers of their own.
    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(who -> who.anyRequest().access(settled()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(at -> at.authenticationEntryPoint(entry()).accessDeniedHandler(denied()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain ownPages(
            HttpSecurity http, ObjectProvider<ClientRegistrationRepository> providers, ProviderLogin people)
            throws Exception {
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(provider -> provider.loginPage(LOGIN)
                    .failureUrl(LoginPage.FAILED)
                    .userInfoEndpoint(person -> person.oidcUserService(people).userService(Gate::withoutIdentity)));
        }
        return http.authorizeHttpRequests(who -> who.requestMatchers(
                                path(LOGIN),
                                path("/actuator/health"),
                                path("/kehoach/**"),
                                path("/huong-dan/**"),
                                path("/lich-thoi-han/*.ics"),
                                path("/error"))
                        .permitAll()
                        .requestMatchers(path(PasswordPage.PATH))
                        .authenticated()
                        .anyRequest()
                        .access(settled()))
                .formLogin(form -> form.loginPage(LOGIN).failureUrl(LoginPage.FAILED))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl(LoginPage.LEFT))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(FrameOptionsConfig::deny))
                .csrf(token -> token.csrfTokenRequestHandler(new TokenOfPrograms(isProgram())))
                .exceptionHandling(at -> at.authenticationEntryPoint(entry()).accessDeniedHandler(denied()))
                .build();
    }

    // A provider that gives access without saying who came (no scope "openid") lets nobody in.
    private static OAuth2User withoutIdentity(OAuth2UserRequest access) {
        throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_SCOPE, "openid", null));
    }

    // Of the whole path, decoded: Spring's own short form looks at the part behind a servlet, and the engine's has its
    // own.
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static AuthorizationManager<RequestAuthorizationContext> settled() {
        return (login, request) -> {
            var who = login.get();
            var anonymous = who == null || who instanceof AnonymousAuthenticationToken;
            return new AuthorizationDecision(!anonymous && !who.getAuthorities().contains(AccountLogin.MUST_CHOOSE));
        };
    }

    // A program is told so, a person is led to the login page and from there to where he wanted to go.
    private static AuthenticationEntryPoint entry() {
        var page = new LoginUrlAuthenticationEntryPoint(LOGIN);
        var status = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return (request, response, refusal) ->
                (isProgram().matches(request) ? status : page).commence(request, response, refusal);
    }

    private static AccessDeniedHandler denied() {
        return new DeniedRequest(isProgram());
    }

    private static RequestMatcher isProgram() {
        return request -> {
            var path = request.getRequestURI();
            return path.startsWith("/api/") || path.startsWith("/camunda/api/") || path.startsWith("/actuator/");
        };
    }
}
