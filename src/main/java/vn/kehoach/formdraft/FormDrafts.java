package vn.kehoach.formdraft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.DraftHandedOn;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.OpenForms;
import vn.kehoach.platform.ReadableTasks;
import vn.kehoach.platform.TaskGone;

/** Keeps drafts: one for each person and open task, seen by that person only, for as long as he may read the task. */
@Service
@Transactional
class FormDrafts {
    private static final String STALE =
            "Bản nháp của việc này vừa được lưu hoặc bỏ ở một máy khác. Nội dung đang nhập ở đây vẫn còn trên màn hình.";

    private final DraftRepository drafts;
    private final ReadableTasks tasks;
    private final OpenForms forms;
    private final FieldLabels labels;
    private final Clock clock;

    FormDrafts(DraftRepository drafts, ReadableTasks tasks, OpenForms forms, FieldLabels labels, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.forms = forms;
        this.labels = labels;
        this.clock = clock;
    }

    /** Empty when there is no open task of this id, or none that this person may read. */
    Optional<DraftKey> key(Login login, String task) {
        return tasks.of(login, task).map(open -> new DraftKey(open.locality(), open.id(), open.key(), login.user()));
    }

    Optional<Draft> find(String task, String user) {
        return drafts.find(task, user);
    }

    /** For a page that opens the form now: fields that nobody typed follow what the form is filled with. */
    DraftState state(DraftKey key) {
        var filled = forms.shown(key.task());
        return drafts.find(key.task(), key.user())
                .map(draft ->
                        DraftState.of(draft).withOutdated(labels.of(key, filled, DraftFields.outdated(filled, draft))))
                .orElse(DraftState.NONE)
                .filledWith(DraftFields.read(filled));
    }

    /**
     * @param base the version this content started from; empty for a first draft
     * @param opened what the form had been filled with when the page opened it; null if the draft knows it already, and
     *     for a first draft from somewhere that does not know it
     * @return for a page that opened the form earlier
     * @throws StaleDraft when the draft is not that one any more: then nothing is changed
     */
    DraftState save(DraftKey key, @Nullable UUID base, JsonNode content, @Nullable JsonNode opened) {
        var now = forms.shown(key.task());
        var filled = opened == null ? base == null ? now : null : DraftFields.filling(opened);
        var saved = save(key, base, DraftFields.checked(content), filled);
        var outdated = DraftFields.outdated(now, saved);
        var refilled = DraftFields.refilled(now, saved);
        refilled.removeAll(outdated);
        return DraftState.of(saved)
                .withOutdated(labels.of(key, now, outdated))
                .withRefilled(labels.of(key, now, refilled));
    }

    private Draft save(DraftKey key, @Nullable UUID base, String fields, @Nullable String filled) {
        if (base == null) {
            dropLeftovers(key.user());
        }
        if (!drafts.save(key, base, fields, filled, OffsetDateTime.now(clock))) {
            throw new StaleDraft(STALE);
        }
        return drafts.find(key.task(), key.user()).orElseThrow(() -> new StaleDraft(STALE));
    }

    void drop(DraftKey key) {
        drafts.drop(key);
    }

    @EventListener
    void forget(TaskGone gone) {
        drafts.dropAll(gone.taskId());
    }

    @EventListener
    void handOn(DraftHandedOn draft) {
        drafts.handOn(draft.taskId(), draft.from(), draft.to());
    }

    // A save on its way while the task ends comes too late to be dropped with it; the next first draft of the same
    // person finds it.
    private void dropLeftovers(String user) {
        var known = new HashSet<>(drafts.tasksOf(user));
        known.removeAll(forms.open(known));
        known.forEach(drafts::dropAll);
    }
}
