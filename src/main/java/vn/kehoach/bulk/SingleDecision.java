package vn.kehoach.bulk;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.Decision;
import vn.kehoach.platform.GoneTask;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ReadableTasks;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskSubmissions;

/** One of many decisions: the same form, submitted by the same person, as if opened singly. */
@Service
class SingleDecision {
    private final ReadableTasks tasks;
    private final TaskSubmissions submissions;
    private final CaseFile files;

    SingleDecision(ReadableTasks tasks, TaskSubmissions submissions, CaseFile files) {
        this.tasks = tasks;
        this.submissions = submissions;
        this.files = files;
    }

    /**
     * In a transaction of its own.
     *
     * @throws Refused when it is not open to this person, not of this kind, or not as he saw it; and whatever its form says
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void approve(Login login, DecisionKind kind, String id, String seen) {
        var task = tasks.of(login, id).filter(found -> kind.isOf(found.key())).orElseThrow(GoneTask::refused);
        if (!files.handedIn(task.locality(), task.caseKey()).equals(seen)) {
            throw new Refused(
                    "Nội dung đã được gửi lại từ khi đồng chí xem. Đề nghị tải lại trang và xem nội dung mới.");
        }
        submissions.submit(login, task, Map.of("decision", Decision.APPROVE.name()));
    }
}
