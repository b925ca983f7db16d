package vn.kehoach.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Each request works in the scope of the localities its person belongs to. An administrator of the system belongs to
 * none and sees no rows of ours.
 */
@Component
@Order(0)
class LocalityFilter extends OncePerRequestFilter {
    private final Logins logins;

    LocalityFilter(Logins logins) {
        this.logins = logins;
    }

    @Override
    @SuppressWarnings("try") // the scope works by being open
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var scope = LocalityScope.of(localities(request))) {
            chain.doFilter(request, response);
        }
    }

    private List<String> localities(HttpServletRequest request) {
        return logins.of(request).map(Logins.Login::localities).orElseGet(List::of);
    }
}
