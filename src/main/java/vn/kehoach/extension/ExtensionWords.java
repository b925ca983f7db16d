package vn.kehoach.extension;

import java.time.LocalDate;
import vn.kehoach.platform.Dates;

/** The sentences around more time; who is asked and not ordered has no deadline, but a day by which he is hoped for. */
final class ExtensionWords {
    private ExtensionWords() {}

    /** What it is called to ask for it. */
    static String title(boolean isRequest) {
        return isRequest ? "Đề nghị lùi thời gian" : "Xin gia hạn";
    }

    static String waiting(Extension open, boolean isRequest) {
        return "Đang " + (isRequest ? "đề nghị lùi" : "xin gia hạn") + " đến ngày " + Dates.show(open.wanted());
    }

    static String asked(Asked asked, CheckedExtension wanted, String name) {
        var what = asked.work().words() + ". Từ ngày " + Dates.show(asked.work().due()) + " sang ngày "
                + Dates.show(wanted.day()) + ". Lý do: " + wanted.reason();
        return name + (asked.isRequest() ? " đề nghị lùi thời gian: " : " xin gia hạn: ") + what;
    }

    static String granted(Extension extension, LocalDate day, boolean isRequest) {
        return isRequest
                ? "Trân trọng thông tin: “" + extension.what() + "” được lùi đến hết ngày " + Dates.show(day) + "."
                : "Được gia hạn đến hết ngày " + Dates.show(day) + " (hạn cũ " + Dates.show(extension.due()) + "): "
                        + extension.what() + ".";
    }

    static String refused(Extension extension, String words, boolean isRequest) {
        return isRequest
                ? "Trân trọng thông tin: thời gian của “" + extension.what()
                        + "” chưa lùi được, mong nhận được phản hồi" + " đến hết ngày " + Dates.show(extension.due())
                        + ". Ý kiến: " + words
                : "Không được gia hạn: " + extension.what() + ". Hạn vẫn là ngày " + Dates.show(extension.due())
                        + ". Lý do: " + words;
    }

    /** What became of it, and by whom. */
    static String state(Extension extension, boolean isRequest) {
        var by = extension.decidedName() == null ? "" : " – " + extension.decidedName();
        return switch (extension.state()) {
            case ASKED -> isRequest ? "Đang chờ trả lời" : "Đang chờ quyết định";
            case GRANTED -> until(extension, isRequest) + by;
            case REFUSED -> (isRequest ? "Chưa lùi được" : "Không được gia hạn") + by;
            case WITHDRAWN -> "Đã rút đề nghị";
            case NOT_NEEDED -> "Việc đã gửi đi trước khi có quyết định";
        };
    }

    private static String until(Extension extension, boolean isRequest) {
        var granted = extension.granted();
        var day = granted == null ? "" : Dates.show(granted);
        return (isRequest ? "Được lùi đến hết ngày " : "Được gia hạn đến hết ngày ") + day;
    }

    /** For the file of the case. */
    static String moved(LocalDate from, LocalDate to, String words) {
        var days = "Từ ngày " + Dates.show(from) + " sang ngày " + Dates.show(to) + ".";
        return words.isBlank() ? days : days + " " + words;
    }
}
