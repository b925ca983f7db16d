package vn.kehoach.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.platform.Logins;

/** The bytes of a file: to keep ({@code /api/evidence/{evidence}}), or to look at where a browser can show it safely. */
@RestController
class EvidenceDownloads {
    // Nothing in a file may run, load or send anything in the name of whoever opens it.
    private static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

    // The viewer of a browser does not open a PDF in a sandbox, and draws with styles of its own.
    private static final String PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Logins logins;
    private final EvidenceFiles files;

    EvidenceDownloads(Logins logins, EvidenceFiles files) {
        this.logins = logins;
        this.files = files;
    }

    @GetMapping("/api/evidence/{evidence}")
    ResponseEntity<InputStreamResource> download(@PathVariable String evidence, HttpServletRequest request) {
        return answer(handed(evidence, request), ContentDisposition.attachment(), SANDBOX);
    }

    @GetMapping("/api/evidence/{evidence}/preview")
    ResponseEntity<InputStreamResource> preview(@PathVariable String evidence, HttpServletRequest request) {
        var handed = handed(evidence, request);
        var format = handed.file().format().orElseThrow(EvidenceRefused::notThere);
        if (format != FileFormat.PDF && !format.isShownAsPicture()) {
            throw EvidenceRefused.notThere();
        }
        return answer(handed, ContentDisposition.inline(), format == FileFormat.PDF ? PDF : SANDBOX);
    }

    private Handed handed(String evidence, HttpServletRequest request) {
        var login = logins.of(request).orElseThrow(EvidenceRefused::notThere);
        return files.handOut(login, evidence);
    }

    private static ResponseEntity<InputStreamResource> answer(
            Handed handed, ContentDisposition.Builder disposition, String policy) {
        var file = handed.file();
        var place = disposition.filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .contentLength(file.size())
                .header("Content-Disposition", place.toString())
                .header("Content-Security-Policy", policy)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(handed.bytes()));
    }
}
