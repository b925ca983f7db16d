package vn.kehoach.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.platform.StorableText;

/** Attaches, describes, removes and hands out files, each time for somebody who may. */
@Service
@Transactional(rollbackFor = IOException.class)
class EvidenceFiles {
    private static final int LONGEST_DESCRIPTION = 500;

    private final EvidenceRights rights;
    private final TaskUnits units;
    private final EvidenceLimits limits;
    private final ContentCheck check;
    private final EvidenceRepository files;
    private final EvidenceBytes bytes;
    private final AuditTrail trail;
    private final Clock clock;

    EvidenceFiles(
            EvidenceRights rights,
            TaskUnits units,
            EvidenceLimits limits,
            ContentCheck check,
            EvidenceRepository files,
            EvidenceBytes bytes,
            AuditTrail trail,
            Clock clock) {
        this.rights = rights;
        this.units = units;
        this.limits = limits;
        this.check = check;
        this.files = files;
        this.bytes = bytes;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a task that this person may read shows, oldest first. */
    List<EvidenceFile> of(ReadableTask task) {
        return files.ofCase(task.locality(), task.caseKey()).stream()
                .filter(units.shownBy(task))
                .toList();
    }

    /**
     * @param sent name as the browser sends it
     * @param content on disk, and nobody else's
     */
    EvidenceFile attach(Login login, String taskId, String sent, String description, Path content) throws IOException {
        var place = rights.changeable(login, rights.held(login, taskId));
        if (files.lockedCountOfTask(place) >= limits.most()) {
            throw EvidenceRefused.badFile("Việc này đã có " + limits.most() + " tệp, không đính kèm thêm được."
                    + " Đề nghị gộp nội dung vào ít tệp hơn.");
        }
        var name = FileName.of(sent);
        var words = words(description);
        var format = check.check(name, content);
        var id = UUID.randomUUID().toString();
        var written = bytes.write(place.locality(), id, content);
        var file = new EvidenceFile(
                place.locality(),
                id,
                place.caseKey(),
                place.unit(),
                place.duty(),
                place.task(),
                place.step(),
                name.text(),
                format.type(),
                written.size(),
                written.sha256(),
                words,
                login.user(),
                OffsetDateTime.now(clock));
        files.add(file);
        record(AuditAct.EVIDENCE_ADDED, login, file, Map.of(), file.told());
        return file;
    }

    void describe(Login login, String taskId, String id, String description) {
        var file = ownUnsent(login, taskId, id);
        var words = words(description);
        if (!words.equals(file.description())) {
            files.describe(file, words);
            record(
                    AuditAct.EVIDENCE_DESCRIBED,
                    login,
                    file,
                    Map.of("file", id, "description", file.description()),
                    Map.of("file", id, "description", words));
        }
    }

    void remove(Login login, String taskId, String id) {
        var file = ownUnsent(login, taskId, id);
        files.remove(file);
        record(AuditAct.EVIDENCE_REMOVED, login, file, file.told(), Map.of());
    }

    /** Whoever gets the bytes is on the audit trail. */
    Handed handOut(Login login, String id) {
        var file = files.find(login.localities(), id)
                .filter(found -> rights.mayRead(login, found))
                .orElseThrow(EvidenceRefused::notThere);
        record(AuditAct.DOWNLOAD, login, file, Map.of(), file.told());
        return new Handed(file, bytes.read(file));
    }

    static boolean isOwnUnsent(Login login, ReadableTask task, EvidenceFile file) {
        return file.addedBy().equals(login.user()) && file.taskId().equals(task.id());
    }

    // Locked before the task is looked at: whoever hands the task on meanwhile has counted the file or not.
    private EvidenceFile ownUnsent(Login login, String taskId, String id) {
        var locality = rights.readable(login, taskId).locality();
        var file = files.lock(locality, id).orElseThrow(EvidenceRefused::notThere);
        var task = rights.held(login, taskId);
        if (!file.caseKey().equals(task.caseKey()) || !units.shownBy(task).test(file)) {
            throw EvidenceRefused.notThere();
        }
        rights.changeable(login, task);
        if (!file.addedBy().equals(login.user())) {
            throw EvidenceRefused.notYours("Tệp này do đồng chí khác đính kèm; chỉ người đính kèm được sửa, xóa.");
        }
        if (!isOwnUnsent(login, task, file)) {
            throw EvidenceRefused.badFile("Tệp này đã được gửi cùng kết quả trước đó nên không sửa, xóa được.");
        }
        return file;
    }

    private static String words(String typed) {
        var words = StorableText.of(typed).strip();
        if (words.codePointCount(0, words.length()) > LONGEST_DESCRIPTION) {
            throw EvidenceRefused.badFile("Mô tả dài quá " + LONGEST_DESCRIPTION + " ký tự. Đề nghị viết ngắn hơn.");
        }
        return words;
    }

    private void record(AuditAct act, Login login, EvidenceFile file, Map<String, ?> before, Map<String, ?> after) {
        trail.record(AuditEntry.of(file.localityId(), act, login.user())
                .on(file.caseKey())
                .changing(before, after));
    }
}
