package vn.kehoach.formdraft;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.FormField;
import vn.kehoach.platform.FormFields;
import vn.kehoach.platform.ModelSteps;

/** What people see above the fields of a form. */
@Component
class FieldLabels {
    private final ModelSteps steps;

    FieldLabels(ModelSteps steps) {
        this.steps = steps;
    }

    /** @param filled what the form is filled with, which says whether it is a request */
    List<String> of(DraftKey key, String filled, Set<String> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        var request = DraftFields.read(filled).path("requested").asBoolean();
        return steps.form(key.step()).stream()
                .flatMap(form -> FormFields.of(form, request).stream())
                .filter(field -> fields.contains(field.key()))
                .map(FormField::label)
                .toList();
    }
}
