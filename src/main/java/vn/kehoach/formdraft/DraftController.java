package vn.kehoach.formdraft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Refused;

/**
 * {@code /api/tasks/{task}/draft}: the own draft of an open task. What it holds comes back with the form itself, see
 * {@link DraftFilter}. A task that is not open, or not this person's to read, answers 404.
 */
@RestController
class DraftController {
    private static final String PATH = "/api/tasks/{task}/draft";
    /** In bytes; the longest plan of the seeds has less than a tenth. */
    private static final int LARGEST = 2_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Logins logins;
    private final FormDrafts drafts;

    DraftController(Logins logins, FormDrafts drafts) {
        this.logins = logins;
        this.drafts = drafts;
    }

    @GetMapping(PATH)
    ResponseEntity<DraftState> mine(HttpServletRequest request, @PathVariable String task) {
        return answer(request, task, drafts::state);
    }

    @PutMapping(PATH)
    ResponseEntity<DraftState> save(HttpServletRequest request, @PathVariable String task) throws IOException {
        var sent = read(request);
        return answer(
                request,
                task,
                key -> drafts.save(key, version(sent.path("version")), sent.path("content"), sent.get("filled")));
    }

    @DeleteMapping(PATH)
    ResponseEntity<DraftState> drop(HttpServletRequest request, @PathVariable String task) {
        return answer(request, task, key -> {
            drafts.drop(key);
            return DraftState.NONE;
        });
    }

    @ExceptionHandler
    ResponseEntity<Message> stale(StaleDraft stale) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new Message(String.valueOf(stale.getMessage())));
    }

    private ResponseEntity<DraftState> answer(
            HttpServletRequest request, String task, Function<DraftKey, DraftState> act) {
        Optional<DraftKey> key = logins.of(request).flatMap(login -> drafts.key(login, task));
        return key.map(act)
                .map(state ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(state))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static JsonNode read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refused(
                    "Nội dung nháp quá lớn nên chưa lưu được (tối đa 2 MB). Nội dung đang nhập vẫn còn trên màn"
                            + " hình; đề nghị rút gọn hoặc hoàn thành việc này ngay.");
        }
        try {
            return JSON.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Refused("Nội dung nháp không đọc được nên chưa lưu.");
        }
    }

    private static @Nullable UUID version(JsonNode sent) {
        if (sent.isMissingNode() || sent.isNull()) {
            return null;
        }
        try {
            return UUID.fromString(sent.asText());
        } catch (IllegalArgumentException e) {
            throw new Refused("Bản nháp không rõ là bản nào nên chưa lưu. Đề nghị mở lại việc này.");
        }
    }

    record Message(String message) {}
}
