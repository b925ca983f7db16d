package vn.kehoach.explanation;

import java.time.LocalDate;
import vn.kehoach.platform.Dates;

/** The sentences around a question; who is asked and not ordered is asked for information and has no deadline. */
final class ExplanationWords {
    private ExplanationWords() {}

    /** What it is called to ask. */
    static String title(boolean isRequest) {
        return isRequest ? "Đề nghị cung cấp thêm thông tin" : "Yêu cầu giải trình";
    }

    static String alreadyAsked(Explanation open) {
        return "Nội dung này đã được " + open.askedName() + " hỏi ngày "
                + Dates.show(Dates.momentOf(open.askedAt()).toLocalDate()) + " và chưa xong nên chưa hỏi thêm được.";
    }

    /** For the file of the case. */
    static String filed(CheckedExplanation wanted, boolean isRequest) {
        return wanted.question() + "\n" + until(wanted.due(), isRequest);
    }

    static String asked(Explanation explanation) {
        return explanation.requested()
                ? "Trân trọng đề nghị cung cấp thêm thông tin: " + explanation.what() + ". Nội dung: "
                        + explanation.question() + ". " + until(explanation.due(), true)
                : explanation.asker() + " yêu cầu giải trình: " + explanation.what() + ". Nội dung: "
                        + explanation.question() + ". " + until(explanation.due(), false);
    }

    static String accepted(Explanation explanation) {
        return explanation.requested()
                ? "Trân trọng cảm ơn thông tin đã cung cấp: " + explanation.what() + "."
                : "Giải trình được chấp nhận: " + explanation.what() + ".";
    }

    static String withdrawn(Explanation explanation) {
        return explanation.requested()
                ? "Trân trọng thông tin: không cần cung cấp thêm thông tin về nội dung này nữa: " + explanation.what()
                        + "."
                : "Không cần giải trình nội dung này nữa: " + explanation.what() + ".";
    }

    static String state(Explanation explanation) {
        var isRequest = explanation.requested();
        return switch (explanation.state()) {
            case ASKED -> isRequest ? "Đang chờ thông tin" : "Đang chờ giải trình";
            case ANSWERED -> isRequest ? "Đã có thông tin, chờ xem" : "Đã giải trình, chờ xem";
            case ACCEPTED -> isRequest ? "Đã ghi nhận thông tin" : "Đã chấp nhận";
            case WITHDRAWN -> "Đã rút";
        };
    }

    /** What was said to an answer. */
    static String decision(Reading decision, boolean isRequest) {
        return switch (decision) {
            case ACCEPT -> isRequest ? "Ghi nhận" : "Chấp nhận";
            case MORE -> isRequest ? "Đề nghị bổ sung thông tin" : "Đề nghị giải trình thêm";
        };
    }

    private static String until(LocalDate due, boolean isRequest) {
        return isRequest
                ? "Mong nhận được đến hết ngày " + Dates.show(due) + "."
                : "Hạn giải trình: " + Dates.show(due) + ".";
    }
}
