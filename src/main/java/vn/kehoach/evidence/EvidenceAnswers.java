package vn.kehoach.evidence;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How the endpoints of this module say no; before the general answer to a refusal, which knows no other status. */
@RestControllerAdvice(basePackageClasses = EvidenceAnswers.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EvidenceAnswers {
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(EvidenceRefused refusal) {
        return to(refusal);
    }

    static ResponseEntity<Map<String, String>> to(EvidenceRefused refusal) {
        return ResponseEntity.status(refusal.status()).body(Map.of("message", String.valueOf(refusal.getMessage())));
    }
}
