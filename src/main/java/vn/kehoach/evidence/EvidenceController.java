package vn.kehoach.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** The files of a task: {@code /api/tasks/{task}/evidence}. */
@RestController
@RequestMapping("/api/tasks/{task}/evidence")
class EvidenceController {
    private final Logins logins;
    private final EvidenceRights rights;
    private final EvidenceFiles files;
    private final EvidenceViews views;
    private final FilesBehindReport behind;
    private final EvidenceLimits limits;

    EvidenceController(
            Logins logins,
            EvidenceRights rights,
            EvidenceFiles files,
            EvidenceViews views,
            FilesBehindReport behind,
            EvidenceLimits limits) {
        this.logins = logins;
        this.rights = rights;
        this.files = files;
        this.views = views;
        this.behind = behind;
        this.limits = limits;
    }

    @GetMapping
    EvidenceView list(@PathVariable String task, HttpServletRequest request) {
        return views.of(login(request), task);
    }

    @GetMapping("/duties")
    List<EvidenceView.OfDuty> ofDuties(
            @PathVariable String task, @RequestParam(defaultValue = "") String unit, HttpServletRequest request) {
        return behind.ofUnit(login(request), task, unit);
    }

    // Asked before the file is read: a stranger's bytes are not taken.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceView.Line attach(@PathVariable String task, MultipartHttpServletRequest request) throws IOException {
        var login = login(request);
        rights.changeable(login, rights.readable(login, task));
        var sent = request.getFile("file");
        if (sent == null) {
            throw EvidenceRefused.badFile("Chưa chọn tệp để đính kèm.");
        }
        return views.added(attach(login, task, sent, description(request)));
    }

    private EvidenceFile attach(Login login, String task, MultipartFile sent, String description) throws IOException {
        var content = Files.createTempFile("kehoach-evidence-", "");
        try {
            sent.transferTo(content);
            var name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
            return files.attach(login, task, name, description, content);
        } finally {
            Files.deleteIfExists(content);
        }
    }

    @PatchMapping("/{evidence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void describe(
            @PathVariable String task,
            @PathVariable String evidence,
            @RequestBody Map<String, Object> typed,
            HttpServletRequest request) {
        var description = typed.get("description") instanceof String text ? text : "";
        files.describe(login(request), task, evidence, description);
    }

    @DeleteMapping("/{evidence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String task, @PathVariable String evidence, HttpServletRequest request) {
        files.remove(login(request), task, evidence);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException broken) {
        return EvidenceAnswers.to(EvidenceRefused.tooLarge(limits));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> half(MultipartException broken) {
        return EvidenceAnswers.to(EvidenceRefused.badFile("Tệp chưa được gửi trọn vẹn. Đề nghị đính kèm lại."));
    }

    private Login login(HttpServletRequest request) {
        return logins.of(request).orElseThrow(EvidenceRefused::notThere);
    }

    private static String description(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("description")).orElse("");
    }
}
