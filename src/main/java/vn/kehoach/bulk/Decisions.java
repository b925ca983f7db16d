package vn.kehoach.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.Refused;

/** Takes many decisions one after the other, each for itself: what one of them is refused for does not touch the rest. */
@Service
class Decisions {
    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);

    private final SingleDecision single;

    Decisions(SingleDecision single) {
        this.single = single;
    }

    /**
     * @return one outcome for each thing asked for, in the same order
     * @throws Refused when the request as a whole cannot be taken; then nothing is decided
     */
    List<Outcome> approve(Login login, Asked asked) {
        var kind = DecisionKind.named(String.valueOf(asked.kind()))
                .orElseThrow(() -> new Refused("Chưa rõ loại việc cần duyệt. Đề nghị tải lại trang."));
        return checked(asked.tasks()).stream()
                .map(one -> approve(login, kind, one))
                .toList();
    }

    private Outcome approve(Login login, DecisionKind kind, Seen one) {
        var id = String.valueOf(one.id());
        try {
            single.approve(login, kind, id, String.valueOf(one.seen()));
            return new Outcome(id, true, null);
        } catch (Refused refusal) {
            return new Outcome(id, false, refusal.getMessage());
        } catch (RuntimeException failure) {
            // One that fails must not hide what became of the others.
            LOG.error("decision on task {} failed", id, failure);
            return new Outcome(
                    id, false, "Hệ thống gặp lỗi khi xử lý việc này, chưa ghi nhận gì. Đề nghị mở riêng để xử lý.");
        }
    }

    private static List<Seen> checked(@Nullable List<Seen> tasks) {
        if (tasks == null || tasks.isEmpty()) {
            throw new Refused("Chưa chọn việc nào.");
        }
        if (tasks.size() > DecisionList.MOST) {
            throw new Refused("Mỗi lần chỉ duyệt được nhiều nhất " + DecisionList.MOST + " việc.");
        }
        if (tasks.stream().anyMatch(one -> one == null)) {
            throw new Refused("Nội dung gửi lên không đọc được. Đề nghị tải lại trang.");
        }
        return tasks;
    }

    /** @param kind the name of a {@link DecisionKind} */
    record Asked(@Nullable String kind, @Nullable List<Seen> tasks) {}

    /** @param seen the version of what was handed in when the person looked at it */
    record Seen(@Nullable String id, @Nullable String seen) {}

    /** @param message why it was refused; null when done */
    record Outcome(String id, boolean done, @Nullable String message) {}
}
