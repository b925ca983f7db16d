package vn.kehoach.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskLine;
import vn.kehoach.platform.TaskLines;

/** {@code /api/notices}: what the logged-in person and his groups were told in his own locality, newest first. */
@RestController
class NoticesController {
    private static final int MOST_IDS = 500;

    private final Logins logins;
    private final Notices notices;
    private final TaskLines tasks;

    NoticesController(Logins logins, Notices notices, TaskLines tasks) {
        this.logins = logins;
        this.notices = notices;
        this.tasks = tasks;
    }

    @GetMapping("/api/notices")
    ResponseEntity<List<Line>> mine(HttpServletRequest request) {
        return logins.of(request)
                .map(login ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lines(login)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    /** Marks as read, for this person only; what was not addressed to him stays as it is. */
    @PostMapping("/api/notices/read")
    ResponseEntity<Void> read(HttpServletRequest request, @RequestBody(required = false) @Nullable Seen seen) {
        var ids = seen == null ? null : seen.ids();
        if (ids == null || ids.size() > MOST_IDS || ids.stream().anyMatch(Objects::isNull)) {
            throw new Refused("Không rõ thông báo nào đã xem.");
        }
        logins.of(request).ifPresent(login -> login.localities()
                .forEach(locality -> notices.markRead(locality, recipient(login), ids)));
        return ResponseEntity.noContent().build();
    }

    private List<Line> lines(Login login) {
        var told = login.localities().stream()
                .flatMap(locality -> notices.of(locality, recipient(login)).stream())
                .toList();
        var open = open(login, told);
        return told.stream().map(notice -> line(notice, open)).toList();
    }

    private Set<String> open(Login login, List<ToldNotice> told) {
        var named =
                told.stream().map(ToldNotice::taskId).filter(Objects::nonNull).collect(Collectors.toSet());
        return tasks.of(login, named).stream().map(TaskLine::id).collect(Collectors.toSet());
    }

    private static Line line(ToldNotice notice, Set<String> open) {
        var task = notice.taskId() != null && open.contains(notice.taskId()) ? notice.taskId() : null;
        return new Line(notice.id(), notice.kind(), notice.text(), Dates.show(notice.madeOn()), notice.read(), task);
    }

    private static Recipient recipient(Login login) {
        return new Recipient(login.user(), login.groups());
    }

    /**
     * A notice as the page shows it.
     *
     * @param task the task it speaks of, while it is open and this person may read it
     */
    record Line(
            long id,
            NoticeKind kind,
            String text,
            String date,
            boolean read,
            @Nullable String task) {}

    /** The notices a page has shown. */
    record Seen(@Nullable List<Long> ids) {}
}
