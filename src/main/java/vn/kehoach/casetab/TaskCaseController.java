package vn.kehoach.casetab;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.platform.ReadableTasks;

/**
 * {@code GET /api/tasks/{task}/case}: the case of an open task, for whoever may read the task. Everybody else is told
 * that there is none.
 */
@RestController
class TaskCaseController {
    private final Logins logins;
    private final ReadableTasks tasks;
    private final TaskCases cases;

    TaskCaseController(Logins logins, ReadableTasks tasks, TaskCases cases) {
        this.logins = logins;
        this.tasks = tasks;
        this.cases = cases;
    }

    @GetMapping("/api/tasks/{task}/case")
    ResponseEntity<TaskCase> of(@PathVariable String task, HttpServletRequest request) {
        return answer(request, task, readable -> Optional.of(cases.of(readable)));
    }

    /** Two attempts that the case only names. */
    @GetMapping("/api/tasks/{task}/case/attempts/{pair}")
    ResponseEntity<Attempts> attempts(@PathVariable String task, @PathVariable long pair, HttpServletRequest request) {
        return answer(request, task, readable -> cases.attempts(readable, pair));
    }

    private <T> ResponseEntity<T> answer(
            HttpServletRequest request, String task, Function<ReadableTask, Optional<T>> read) {
        return logins.of(request)
                .map(login -> tasks.of(login, task)
                        .flatMap(read)
                        .map(ResponseEntity::ok)
                        .orElseGet(() -> ResponseEntity.notFound().build()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }
}
