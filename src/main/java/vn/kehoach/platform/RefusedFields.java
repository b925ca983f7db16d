package vn.kehoach.platform;

import java.util.Map;

/** What was typed on a page cannot be taken; by field, so that the page says it beside each. */
public final class RefusedFields extends Refused {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byField;

    public RefusedFields(Map<String, String> byField) {
        super("Chưa lưu. Đề nghị xem lại những chỗ ghi ở dưới.");
        this.byField = Map.copyOf(byField);
    }

    @Override
    public Map<String, String> byField() {
        return byField;
    }
}
