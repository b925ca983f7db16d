package vn.kehoach.casetab;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.casefile.ReturnReason;

/** What happened, as an office writes it; of somebody who is asked and not ordered in the words of a request. */
final class ActWords {
    private static final Map<String, String> ANSWERS = Map.of(
            "ACCEPTED", "Tiếp thu",
            "PARTLY", "Tiếp thu một phần",
            "NOT_ACCEPTED", "Giải trình, không tiếp thu");
    private static final Map<String, String> CARRY_OVER = Map.of(
            "OBJECTIVE", "Khách quan",
            "FUNDING", "Chưa có kinh phí",
            "WAITING_FOR_OTHERS", "Chờ đơn vị khác",
            "STAFFING", "Thiếu người",
            "OTHER", "Nguyên nhân khác");

    private ActWords() {}

    static String of(FiledEntry entry, boolean request) {
        if (entry.act() == Act.SUBMITTED && entry.step().equals(Variables.EXPLAIN)) {
            return of(Act.EXPLAINED, request);
        }
        var agrees = entry.act() == Act.COMMENTED && entry.note() == null;
        return agrees ? "Thống nhất" : of(entry.act(), request);
    }

    static String of(Act act, boolean request) {
        return switch (act) {
            case SUBMITTED -> request ? "Gửi thông tin" : "Trình";
            case APPROVED -> "Duyệt";
            case RETURNED -> request ? "Đề nghị bổ sung thông tin" : "Trả lại";
            case COMMENTED -> "Góp ý";
            case SILENT -> "Không có ý kiến trong thời hạn";
            case ANSWERED -> "Tiếp thu, giải trình";
            case ACCEPTED -> "Tiếp nhận";
            case RECORDED -> "Ghi nhận";
            case CARRIED_OVER -> request ? "Trao đổi về nội dung còn tiếp tục" : "Chuyển tiếp sang năm sau";
            case ISSUED -> "Ban hành";
            case OPENED -> "Mở hồ sơ";
            case CLOSED -> "Khép";
            case URGED -> request ? "Trao đổi về tiến độ" : "Đôn đốc";
            case SUBSTITUTED -> "Chuyển người thay";
            case HANDED_OVER -> "Bàn giao việc";
            case EXTENSION_ASKED -> request ? "Đề nghị lùi thời gian" : "Xin gia hạn";
            case EXTENDED -> request ? "Đồng ý lùi thời gian" : "Cho gia hạn";
            case NOT_EXTENDED -> request ? "Chưa lùi được thời gian" : "Không gia hạn";
            case EXTENSION_WITHDRAWN -> request ? "Rút đề nghị lùi thời gian" : "Rút đề nghị gia hạn";
            case CAUSE_CONFIRMED -> "Xác nhận lý do khách quan";
            case CAUSE_WITHDRAWN -> "Bỏ xác nhận lý do khách quan";
            case EXPLANATION_ASKED -> request ? "Đề nghị cung cấp thêm thông tin" : "Yêu cầu giải trình";
            case EXPLAINED -> request ? "Cung cấp thông tin" : "Giải trình";
            case EXPLANATION_UNCLEAR -> request ? "Đề nghị bổ sung thông tin" : "Đề nghị giải trình thêm";
            case EXPLANATION_ACCEPTED -> request ? "Ghi nhận thông tin" : "Chấp nhận giải trình";
            case EXPLANATION_WITHDRAWN -> request ? "Rút đề nghị cung cấp thông tin" : "Rút yêu cầu giải trình";
        };
    }

    /** The chosen reason; the text beside it says what exactly. */
    static @Nullable String reason(FiledEntry entry) {
        if (entry.reasonCode() == null) {
            return null;
        }
        return entry.act() == Act.RETURNED
                ? ReturnReason.valueOf(entry.reasonCode()).words()
                : CARRY_OVER.getOrDefault(entry.reasonCode(), "Lý do khác");
    }

    /** What was said. Answers to comments were filed under the name of the answer; a duty stands in the line itself. */
    static @Nullable String note(FiledEntry entry) {
        return switch (entry.act()) {
            case ANSWERED -> answer(Optional.ofNullable(entry.note()).orElse(""));
            case SILENT -> null;
            default -> entry.step().equals(Variables.REPORT_DUTY) ? null : entry.note();
        };
    }

    private static String answer(String filed) {
        var parts = filed.split(": ", 2);
        var words = ANSWERS.getOrDefault(parts[0], "Đã giải trình");
        return parts.length == 1 ? words : words + ": " + parts[1];
    }
}
