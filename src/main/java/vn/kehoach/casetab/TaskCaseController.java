package vn.kehoach.casetab;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;
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
        return logins.of(request)
                .map(login -> answer(login, task))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    private ResponseEntity<TaskCase> answer(Login login, String task) {
        return tasks.of(login, task)
                .map(readable -> ResponseEntity.ok(cases.of(readable)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
