package vn.kehoach.bulk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code /api/decisions}: what waits for the decision of the logged-in person, and many of his decisions at once. */
@RestController
class DecisionsController {
    private final Logins logins;
    private final DecisionList list;
    private final Decisions decisions;

    DecisionsController(Logins logins, DecisionList list, Decisions decisions) {
        this.logins = logins;
        this.list = list;
        this.decisions = decisions;
    }

    @GetMapping("/api/decisions")
    ResponseEntity<List<WaitingDecisions>> waiting(HttpServletRequest request) {
        return answer(request, list::of);
    }

    @GetMapping("/api/decisions/count")
    ResponseEntity<Count> count(HttpServletRequest request) {
        return answer(request, login -> new Count(list.count(login)));
    }

    @PostMapping("/api/decisions")
    ResponseEntity<List<Decisions.Outcome>> approve(@RequestBody Decisions.Asked asked, HttpServletRequest request) {
        return answer(request, login -> decisions.approve(login, asked));
    }

    private <T> ResponseEntity<T> answer(HttpServletRequest request, Function<Login, T> what) {
        return logins.of(request)
                .map(login ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(what.apply(login)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    record Count(int count) {}
}
