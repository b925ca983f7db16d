package vn.kehoach.reporting;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.platform.FormData;

/** The parts of a report as fields of a form. */
final class ReportFields {
    private ReportFields() {}

    static Map<String, Object> show(ReportText text) {
        var fields = new HashMap<String, Object>();
        fields.put("direction", text.direction());
        fields.put("results", text.results());
        fields.put("evaluation", text.evaluation());
        fields.put("nextSteps", text.nextSteps());
        fields.put("proposals", text.proposals());
        return fields;
    }

    static ReportText read(FormData typed) {
        return new ReportText(
                typed.text("direction", "Công tác chỉ đạo, triển khai"),
                typed.text("results", "Kết quả thực hiện"),
                typed.text("evaluation", "Đánh giá"),
                typed.text("nextSteps", "Nhiệm vụ thời gian tới"),
                typed.optionalText("proposals", "Kiến nghị, đề xuất").orElse(null));
    }
}
