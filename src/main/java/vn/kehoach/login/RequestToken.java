package vn.kehoach.login;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/token}: what a script of our own must send back with everything it changes. A page of another site can
 * make the browser send a request, but cannot read this answer.
 */
@RestController
class RequestToken {
    @GetMapping("/api/token")
    ResponseEntity<Token> token(CsrfToken token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(token.getHeaderName(), token.getToken()));
    }

    /** @param header the name of the header in which the value goes */
    record Token(String header, String value) {}
}
