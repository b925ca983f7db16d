package vn.kehoach.operations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * A gate of its own for the metrics: a token opens it and no login does. Without a token there is nothing behind it, for
 * nobody.
 */
@Configuration(proxyBeanMethods = false)
class MetricsGate {
    @Bean
    @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, MetricsToken token) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/actuator/prometheus/**"))
                .authorizeHttpRequests(who ->
                        who.anyRequest().access((login, to) -> new AuthorizationDecision(isIn(token, to.getRequest()))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        at -> at.authenticationEntryPoint((request, answer, refusal) -> refuse(token, answer))
                                .accessDeniedHandler((request, answer, refusal) -> refuse(token, answer)))
                .build();
    }

    private static boolean isIn(MetricsToken token, HttpServletRequest request) {
        return token.isIn(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    private static void refuse(MetricsToken token, HttpServletResponse answer) {
        if (token.isSetUp()) {
            answer.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
