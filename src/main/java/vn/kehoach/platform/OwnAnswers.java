package vn.kehoach.platform;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How endpoints of our own say no: the message is Vietnamese and shown as it is. */
@RestControllerAdvice(annotations = RestController.class)
class OwnAnswers {
    @ExceptionHandler
    ResponseEntity<Message> refused(Refused refusal) {
        return ResponseEntity.badRequest().body(new Message(String.valueOf(refusal.getMessage())));
    }

    record Message(String message) {}
}
