package vn.kehoach.absence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Refused;

/** {@code GET /api/tasks/absences?ids=a,b}: what the cards of these tasks say about absences. */
@RestController
class TaskAbsencesController {
    private static final int MOST_IDS = 100;

    private final Logins logins;
    private final TaskAbsences absences;

    TaskAbsencesController(Logins logins, TaskAbsences absences) {
        this.logins = logins;
        this.absences = absences;
    }

    @GetMapping("/api/tasks/absences")
    ResponseEntity<List<TaskAbsences.Line>> of(
            HttpServletRequest request, @RequestParam(defaultValue = "") List<String> ids) {
        if (ids.size() > MOST_IDS) {
            throw new Refused("Mỗi lần chỉ hỏi tối đa " + MOST_IDS + " việc.");
        }
        return logins.of(request)
                .map(login ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(absences.of(login, ids)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }
}
