package vn.kehoach.execution;

import java.util.List;
import java.util.stream.Collectors;

/** The results of a year in words, as heads confirm them and reports quote them. */
public final class ResultList {
    private ResultList() {}

    public static String of(List<Assignment> duties) {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        return duties.stream()
                .map(duty -> number.incrementAndGet() + ". " + duty.text() + "\n" + result(duty))
                .collect(Collectors.joining("\n\n"));
    }

    private static String result(Assignment duty) {
        var words =
                switch (duty.status()) {
                    case DONE -> "Đã hoàn thành.";
                    case CARRIED_OVER -> "Chuyển tiếp sang năm sau: " + duty.reason();
                    case OPEN -> "Chưa có thông tin kết quả.";
                };
        return words
                + line("Kết quả", duty.progress())
                + line("Sản phẩm", duty.product())
                + line("Minh chứng", duty.evidence())
                + figures(duty);
    }

    private static String line(String label, @org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : "\n" + label + ": " + text;
    }

    private static String figures(Assignment duty) {
        return line("Số hoạt động", duty.events() == null ? null : duty.events().toString())
                + line(
                        "Số lượt người",
                        duty.participants() == null ? null : duty.participants().toString());
    }
}
