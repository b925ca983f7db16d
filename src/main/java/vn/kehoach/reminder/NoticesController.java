package vn.kehoach.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code GET /api/notices}: what the logged-in person and his groups were told in his own locality, newest first. */
@RestController
class NoticesController {
    private final Logins logins;
    private final Notices notices;

    NoticesController(Logins logins, Notices notices) {
        this.logins = logins;
        this.notices = notices;
    }

    @GetMapping("/api/notices")
    ResponseEntity<List<Line>> mine(HttpServletRequest request) {
        return logins.of(request)
                .map(login -> ResponseEntity.ok(lines(login)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    private List<Line> lines(Login login) {
        var recipients = new ArrayList<>(login.groups());
        recipients.add(login.user());
        return login.localities().stream()
                .flatMap(locality -> notices.of(locality, recipients).stream())
                .map(notice -> new Line(notice.kind(), notice.text(), Dates.show(notice.madeOn())))
                .toList();
    }

    /** A notice as the page shows it. */
    record Line(NoticeKind kind, String text, String date) {}
}
