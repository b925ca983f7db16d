package vn.kehoach.evidence;

import org.springframework.http.HttpStatus;
import vn.kehoach.platform.Refused;

/** A refusal that also says how an endpoint answers it. */
final class EvidenceRefused extends Refused {
    private final HttpStatus status;

    private EvidenceRefused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    /** Nobody is told whether it never was, is another's or is gone. */
    static EvidenceRefused notThere() {
        return new EvidenceRefused(
                HttpStatus.NOT_FOUND,
                "Không tìm thấy việc hoặc tệp này. Có thể việc đã được gửi đi; đề nghị tải lại danh sách việc.");
    }

    static EvidenceRefused notYours(String message) {
        return new EvidenceRefused(HttpStatus.FORBIDDEN, message);
    }

    static EvidenceRefused badFile(String message) {
        return new EvidenceRefused(HttpStatus.BAD_REQUEST, message);
    }

    static EvidenceRefused tooLarge(EvidenceLimits limits) {
        return new EvidenceRefused(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "Tệp lớn quá " + limits.largestInWords() + ". Đề nghị giảm dung lượng hoặc chia nhỏ rồi đính kèm lại.");
    }

    HttpStatus status() {
        return status;
    }
}
