package vn.kehoach.explanation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.explanation.MatterRepository.GivenFigure;

/** What a question is about, as an office writes it; of whoever is asked and not ordered without duties and reports. */
final class MatterWords {
    // The subject of a case is one of the engine's short texts.
    private static final int SUBJECT = 300;

    private MatterWords() {}

    static String figure(GivenFigure figure, boolean isRequest) {
        var where = isRequest ? "thông tin kết quả phối hợp" : report(figure.kind());
        return "Số liệu “%s”: %d/%d, %s %d"
                .formatted(figure.name(), figure.reached(), figure.total(), where, figure.year());
    }

    static String duty(String text, int year, boolean isRequest) {
        return (isRequest ? "Nội dung phối hợp năm " : "Nhiệm vụ năm ") + year + ": " + text;
    }

    static String task(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" - "));
    }

    static String subject(String what) {
        return what.codePointCount(0, what.length()) <= SUBJECT
                ? what
                : what.substring(0, what.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }

    private static String report(String kind) {
        return switch (kind) {
            case "INTERIM" -> "báo cáo sơ kết đến hết năm";
            case "FINAL" -> "báo cáo tổng kết đến hết năm";
            default -> "báo cáo năm";
        };
    }
}
