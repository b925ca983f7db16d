package vn.kehoach.planfile;

import java.util.List;
import vn.kehoach.platform.Refused;

/** A plan file with errors: all of them, each with file, line and field. */
public class PlanFileInvalid extends Refused {
    private final List<String> errors;

    PlanFileInvalid(String file, List<String> errors) {
        super("Tệp kế hoạch %s có %d lỗi, chưa nhập gì:\n- ".formatted(file, errors.size())
                + String.join("\n- ", errors));
        this.errors = List.copyOf(errors);
    }

    public List<String> errors() {
        return errors;
    }
}
