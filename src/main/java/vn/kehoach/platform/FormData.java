package vn.kehoach.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * What a person typed into a form. Every form keeps its fields in one group with the path {@code data}, so that they
 * arrive as one Json variable of any length; it is read here, checked, and never stays in the engine. Labels name the
 * field in the message a person gets.
 */
public final class FormData {
    static final String VARIABLE = "data";
    private static final String REQUESTED = "requested";
    private static final int MAX_TEXT = 200_000;
    private static final long MAX_COUNT = 1_000_000_000;
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final JsonNode fields;

    private FormData(JsonNode fields) {
        this.fields = fields;
    }

    static void prefill(DelegateTask task, Map<String, ?> values, boolean request) {
        ObjectNode fields = JSON.valueToTree(values);
        fields.put(REQUESTED, request);
        task.setVariableLocal(VARIABLE, SpinValues.jsonValue(fields.toString()).create());
    }

    static void refill(TaskService tasks, String taskId, Map<String, String> fields) {
        JsonValue shown = tasks.getVariableLocalTyped(taskId, VARIABLE);
        var json = shown.getValue();
        fields.forEach(json::prop);
        tasks.setVariableLocal(
                taskId, VARIABLE, SpinValues.jsonValue(json.toString()).create());
    }

    static FormData take(DelegateTask task) {
        var value = task.getVariable(VARIABLE);
        task.removeVariable(VARIABLE);
        if (value == null) {
            throw new Refused("Chưa có nội dung nào được gửi. Đề nghị mở lại biểu mẫu và nhập.");
        }
        return of(value.toString());
    }

    /** @throws Refused when the text is not a Json object */
    public static FormData of(String json) {
        try {
            var tree = JSON.readTree(json);
            if (tree != null && tree.isObject()) {
                return new FormData(StorableText.of(tree));
            }
        } catch (JsonProcessingException e) {
            // said below: the person can do nothing about the details
        }
        throw new Refused("Nội dung gửi lên không đọc được. Đề nghị mở lại biểu mẫu và nhập lại.");
    }

    /** A text that must be there. */
    public String text(String key, String label) {
        return optionalText(key, label).orElseThrow(() -> new Refused("Chưa nhập “" + label + "”."));
    }

    public Optional<String> optionalText(String key, String label) {
        // Text copied from elsewhere brings spaces that do not break; they hide from strip() and from comparisons.
        var text = fields.path(key).asText("").replace('\u00a0', ' ').strip();
        if (text.length() > MAX_TEXT) {
            throw new Refused("“" + label + "” dài quá " + MAX_TEXT + " ký tự. Đề nghị rút gọn.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** One of the values of an enum, as the radio buttons and lists of our forms send it. */
    public <E extends Enum<E>> E choice(String key, String label, Class<E> type) {
        var sent = text(key, label);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new Refused("“" + label + "” có giá trị không hợp lệ. Đề nghị chọn lại."));
    }

    /** A day as people write it: {@code 05/06/2026}, also {@code 5/6/2026}. */
    public LocalDate day(String key, String label) {
        return WrittenDay.of(text(key, label))
                .orElseThrow(() ->
                        new Refused("“" + label + "” phải là một ngày có thật, ghi ngày/tháng/năm, ví dụ 05/06/2026."));
    }

    /** A count of people, events or things: whole, from 0 up. */
    public Optional<Long> count(String key, String label) {
        var sent = fields.path(key);
        if (sent.isMissingNode() || sent.isNull() || sent.asText().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(inRange(Long.parseLong(sent.asText().strip()), label));
        } catch (NumberFormatException e) {
            throw new Refused("“" + label + "” phải là số nguyên, ví dụ 25.");
        }
    }

    // The sum over all units and years must stay a number too.
    private static long inRange(long number, String label) {
        if (number < 0) {
            throw new Refused("“" + label + "” không được là số âm.");
        }
        if (number > MAX_COUNT) {
            throw new Refused("“" + label + "” quá lớn. Đề nghị kiểm tra lại số liệu.");
        }
        return number;
    }

    /** The ticked values of a checklist. */
    public List<String> ticked(String key) {
        var values = new ArrayList<String>();
        fields.path(key).forEach(value -> values.add(value.asText()));
        return values;
    }

    /** Everything as it was sent, for the record of the case. */
    public String json() {
        return fields.toString();
    }
}
