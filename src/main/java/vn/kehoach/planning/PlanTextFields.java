package vn.kehoach.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.FormData;

/** The editable text as fields of a form: a paragraph is a line with an empty line after it. */
final class PlanTextFields {
    static final String HEADINGS = "Đề mục";

    private PlanTextFields() {}

    static Map<String, Object> show(PlanText text) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", text.title());
        fields.put("preamble", text.preamble());
        // What this plan does not have is not asked for; a flag of its own, so that clearing a field does not hide it.
        var without = new LinkedHashMap<String, Boolean>();
        for (var part : PlanPart.values()) {
            var paragraphs = text.paragraphs().getOrDefault(part.kind(), List.of());
            fields.put(part.key(), String.join("\n\n", paragraphs));
            without.put(part.key(), paragraphs.isEmpty());
        }
        fields.put("headings", String.join("\n", text.headings()));
        without.put("headings", text.headings().isEmpty());
        fields.put("without", without);
        fields.put("duties", text.duties());
        fields.put("closing", text.closing());
        showSignature(fields, text.signature());
        return fields;
    }

    static PlanText read(FormData typed) {
        var title = typed.text("title", "Trích yếu");
        var preamble = typed.text("preamble", "Phần mở đầu");
        var paragraphs = new LinkedHashMap<ClauseKind, List<String>>();
        for (var part : PlanPart.values()) {
            paragraphs.put(part.kind(), paragraphs(typed, part));
        }
        return new PlanText(
                title,
                preamble,
                typed.text("closing", "Phần kết"),
                paragraphs,
                typed.text("duties", "Nhiệm vụ của các đơn vị"),
                lines(typed.optionalText("headings", HEADINGS).orElse("")),
                signature(typed));
    }

    private static void showSignature(Map<String, Object> fields, Signature signature) {
        fields.put("onBehalfOf", Objects.requireNonNullElse(signature.onBehalfOf(), ""));
        fields.put("signFor", Objects.requireNonNullElse(signature.signFor(), ""));
        fields.put("signerPosition", signature.position());
        fields.put("signerName", signature.name());
    }

    private static Signature signature(FormData typed) {
        return new Signature(
                        optionalLine(typed, "onBehalfOf", "Thay mặt"),
                        optionalLine(typed, "signFor", "Ký thay"),
                        oneLine(typed.text("signerPosition", "Chức vụ của người ký")),
                        oneLine(typed.text("signerName", "Họ và tên người ký")))
                .checked();
    }

    private static @Nullable String optionalLine(FormData typed, String key, String label) {
        return typed.optionalText(key, label).map(PlanTextFields::oneLine).orElse(null);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> paragraphs(FormData typed, PlanPart part) {
        return lines(
                part.isRequired()
                        ? typed.text(part.key(), part.label())
                        : typed.optionalText(part.key(), part.label()).orElse(""));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
