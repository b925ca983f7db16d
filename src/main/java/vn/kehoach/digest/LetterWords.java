package vn.kehoach.digest;

import java.time.LocalDate;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.platform.Dates;

/** The sentences around the things of a letter. Whoever is asked and not ordered reads no order in them. */
final class LetterWords {
    private LetterWords() {}

    static String greeting(Reader reader) {
        return "Kính gửi: " + name(reader);
    }

    static String name(Reader reader) {
        return reader.name().isBlank() ? reader.user() : reader.name();
    }

    static String opening(Draft draft, Reader reader, LocalDate day) {
        var when = DeadlineWords.day(day);
        if (reader.asked()) {
            return "Trân trọng gửi các nội dung đề nghị phối hợp, " + when + ".";
        }
        return switch (draft.kind()) {
            case TODAY -> "Các việc sau đến hạn hôm nay, " + when + ".";
            case URGED -> "Đề nghị khẩn trương hoàn thành các việc sau, " + when + ".";
            case RETURNED -> "Việc sau được trả lại để hoàn thiện, " + when + ".";
            default -> "Các việc cần quan tâm, " + when + ".";
        };
    }

    static String subject(Draft draft, Reader reader, LocalDate day) {
        var count = draft.sections().stream()
                .mapToInt(section -> section.items().size())
                .sum();
        if (reader.asked()) {
            return "Đề nghị phối hợp: " + count + " việc, ngày " + Dates.show(day);
        }
        var why =
                switch (draft.kind()) {
                    case TODAY -> "Đến hạn hôm nay: ";
                    case RETURNED -> "Được trả lại: ";
                    case URGED -> "Đôn đốc: ";
                    default -> "Nhắc việc: ";
                };
        return why + count + " việc, ngày " + Dates.show(day);
    }
}
