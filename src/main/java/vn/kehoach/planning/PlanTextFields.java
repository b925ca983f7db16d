package vn.kehoach.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.platform.FormData;

/** The editable text as fields of a form: a paragraph is a line with an empty line after it. */
final class PlanTextFields {
    private static final Map<ClauseKind, Field> FIELDS = Map.ofEntries(
            Map.entry(ClauseKind.PURPOSE, new Field("purposes", "Mục đích", true)),
            Map.entry(ClauseKind.REQUIREMENT, new Field("requirements", "Yêu cầu", true)),
            Map.entry(ClauseKind.GENERAL_TARGET, new Field("generalTarget", "Mục tiêu chung", true)),
            Map.entry(ClauseKind.SPECIFIC_TARGET, new Field("specificTargets", "Mục tiêu cụ thể", false)),
            Map.entry(ClauseKind.STRATEGIC_OBJECTIVE, new Field("objectives", "Mục tiêu chiến lược", false)),
            Map.entry(ClauseKind.GOAL, new Field("goals", "Mục tiêu của từng mục tiêu chiến lược", false)),
            Map.entry(ClauseKind.TASK_GROUP, new Field("taskGroups", "Nhóm nhiệm vụ", false)),
            Map.entry(ClauseKind.ACTIVITY, new Field("activities", "Hoạt động", false)),
            Map.entry(ClauseKind.FUNDING, new Field("funding", "Kinh phí thực hiện", true)),
            Map.entry(ClauseKind.REPORTING, new Field("reporting", "Chế độ báo cáo", false)),
            Map.entry(ClauseKind.ADJUSTMENT, new Field("adjustment", "Bổ sung, điều chỉnh", false)));

    private PlanTextFields() {}

    static Map<String, Object> show(PlanText text) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", text.title());
        fields.put("preamble", text.preamble());
        // What this plan does not have is not asked for; a flag of its own, so that clearing a field does not hide it.
        var without = new LinkedHashMap<String, Boolean>();
        FIELDS.forEach((kind, field) -> {
            var paragraphs = text.paragraphs().getOrDefault(kind, List.of());
            fields.put(field.key(), String.join("\n\n", paragraphs));
            without.put(field.key(), paragraphs.isEmpty());
        });
        fields.put("without", without);
        fields.put("duties", text.duties());
        fields.put("closing", text.closing());
        return fields;
    }

    /** The name of a part as the form shows it. */
    static String label(ClauseKind kind) {
        var field = FIELDS.get(kind);
        return field == null ? kind.name() : field.label();
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
