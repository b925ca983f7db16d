package vn.kehoach.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.platform.FormData;

/** The editable text as fields of a form: a paragraph is a line with an empty line after it. */
final class PlanTextFields {
    private static final Map<ClauseKind, Field> FIELDS = Map.of(
            ClauseKind.PURPOSE, new Field("purposes", "Mục đích", true),
            ClauseKind.REQUIREMENT, new Field("requirements", "Yêu cầu", true),
            ClauseKind.GENERAL_TARGET, new Field("generalTarget", "Mục tiêu chung", true),
            ClauseKind.FUNDING, new Field("funding", "Kinh phí thực hiện", true),
            ClauseKind.REPORTING, new Field("reporting", "Chế độ báo cáo", false));

    private PlanTextFields() {}

    static Map<String, String> show(PlanText text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", text.title());
        fields.put("preamble", text.preamble());
        FIELDS.forEach((kind, field) ->
                fields.put(field.key(), String.join("\n\n", text.paragraphs().getOrDefault(kind, List.of()))));
        fields.put("duties", text.duties());
        fields.put("closing", text.closing());
        return fields;
    }

    static PlanText read(FormData typed) {
        var paragraphs = new LinkedHashMap<ClauseKind, List<String>>();
        FIELDS.forEach((kind, field) -> paragraphs.put(kind, paragraphs(typed, field)));
        return new PlanText(
                typed.text("title", "Trích yếu"),
                typed.text("preamble", "Phần mở đầu"),
                typed.text("closing", "Phần kết"),
                paragraphs,
                typed.text("duties", "Nhiệm vụ của các đơn vị"));
    }

    private static List<String> paragraphs(FormData typed, Field field) {
        var text = field.required()
                ? typed.text(field.key(), field.label())
                : typed.optionalText(field.key(), field.label()).orElse("");
        return Arrays.stream(text.split("\\R+"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private record Field(String key, String label, boolean required) {}
}
