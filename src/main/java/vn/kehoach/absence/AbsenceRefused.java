package vn.kehoach.absence;

import java.util.Map;
import vn.kehoach.platform.Refused;

/** What was typed cannot be taken; by field, so that the page says it beside each. */
final class AbsenceRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byField;

    AbsenceRefused(Map<String, String> byField) {
        super("Chưa lưu. Đề nghị xem lại những chỗ ghi ở dưới.");
        this.byField = Map.copyOf(byField);
    }

    Map<String, String> byField() {
        return byField;
    }
}
