package vn.kehoach.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.ListCounts;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskLines;

/** What the lists of the logged-in person show: only of tasks that he may read, in his own locality. */
@RestController
class TasklistController {
    private static final int MOST_IDS = 100;
    private static final int LONGEST = 200;

    private final Logins logins;
    private final TaskLines tasks;
    private final TaskDeadlines deadlines;
    private final TaskSearch search;
    private final ListCounts counts;

    TasklistController(Logins logins, TaskLines tasks, TaskDeadlines deadlines, TaskSearch search, ListCounts counts) {
        this.logins = logins;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.search = search;
        this.counts = counts;
    }

    /** {@code GET /api/tasks/deadlines?ids=a,b}: ids of tasks that are not his are left out. */
    @GetMapping("/api/tasks/deadlines")
    ResponseEntity<List<Deadline>> deadlines(
            HttpServletRequest request, @RequestParam(defaultValue = "") List<String> ids) {
        if (ids.size() > MOST_IDS) {
            throw new Refused("Mỗi lần chỉ hỏi hạn của tối đa " + MOST_IDS + " việc.");
        }
        return answer(request, login -> deadlines.of(tasks.of(login, ids)));
    }

    /** {@code GET /api/tasks?q=tram y te}. */
    @GetMapping("/api/tasks")
    ResponseEntity<TaskSearch.Found> find(HttpServletRequest request, @RequestParam(defaultValue = "") String q) {
        if (q.length() > LONGEST) {
            throw new Refused("Nội dung tìm dài quá " + LONGEST + " ký tự.");
        }
        return answer(request, login -> search.find(login, q));
    }

    /** {@code GET /api/task-lists}: name of each list and how many tasks stand in it. */
    @GetMapping("/api/task-lists")
    ResponseEntity<Map<String, Long>> counts(HttpServletRequest request) {
        return answer(request, counts::of);
    }

    private <T> ResponseEntity<T> answer(HttpServletRequest request, Function<Login, T> of) {
        return logins.of(request)
                .map(of)
                .map(found ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }
}
