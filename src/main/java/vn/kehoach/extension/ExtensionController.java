package vn.kehoach.extension;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code GET /api/tasks/{task}/extension}: whether an open task leads to the page where more time is asked for. */
@RestController
class ExtensionController {
    private final Logins logins;
    private final ExtensionDesk desk;

    ExtensionController(Logins logins, ExtensionDesk desk) {
        this.logins = logins;
        this.desk = desk;
    }

    @GetMapping("/api/tasks/{task}/extension")
    ResponseEntity<Way> of(@PathVariable String task, HttpServletRequest request) {
        return logins.of(request)
                .map(login -> desk.find(login, task)
                        .map(asked -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(way(login, asked)))
                        .orElseGet(() -> ResponseEntity.notFound().build()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    private Way way(Login login, Asked asked) {
        return desk.open(asked)
                .map(open -> new Way(ExtensionWords.waiting(open, asked.isRequest())))
                .orElseGet(() ->
                        new Way(desk.whyNot(login, asked).isPresent() ? "" : ExtensionWords.title(asked.isRequest())));
    }

    /** @param words what the way there is called; empty: there is none */
    record Way(String words) {}
}
