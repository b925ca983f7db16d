package vn.kehoach.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.platform.FormData;

/** The parts of what was handed in, in the order in which they are read, each as its form calls it. */
enum ShownField {
    SUBJECT("subject", "Trích yếu", "Trích yếu"),
    SIGNER("signer", "Người ký", "Người ký"),
    DUTIES("duties", "Nhiệm vụ của đơn vị trong năm", "Nội dung đề nghị phối hợp trong năm"),
    FOCUS("focus", "Trọng tâm trong năm", "Nội dung dự kiến tập trung phối hợp"),
    MEASURES("measures", "Cách làm, thời gian, người phụ trách", "Cách làm, thời gian, người phụ trách"),
    DIRECTION("direction", "Công tác chỉ đạo, triển khai", "Công tác phối hợp triển khai"),
    RESULTS("results", "Kết quả thực hiện", "Kết quả phối hợp thực hiện"),
    FIGURES("figures", "Số liệu chỉ tiêu", "Số liệu chỉ tiêu"),
    EVALUATION("evaluation", "Đánh giá", "Đánh giá"),
    NEXT_STEPS("nextSteps", "Nhiệm vụ thời gian tới", "Nội dung phối hợp thời gian tới"),
    PROPOSALS("proposals", "Kiến nghị, đề xuất", "Kiến nghị, đề xuất"),
    NOMINATIONS("nominations", "Đề nghị biểu dương", "Đề nghị biểu dương"),
    BODY("body", "Toàn văn", "Toàn văn"),
    RECIPIENTS("recipients", "Nơi nhận", "Nơi nhận");

    private final String key;
    private final String label;
    private final String labelOfAsked;

    ShownField(String key, String label, String labelOfAsked) {
        this.key = key;
        this.label = label;
        this.labelOfAsked = labelOfAsked;
    }

    /** What the form shows, without the parts that are empty. */
    static List<Part> of(FormData form, boolean asked) {
        return Arrays.stream(values()).flatMap(field -> field.part(form, asked)).toList();
    }

    private Stream<Part> part(FormData form, boolean asked) {
        return form.optionalText(key, label).map(text -> new Part(asked ? labelOfAsked : label, text)).stream();
    }

    record Part(String label, String text) {}
}
