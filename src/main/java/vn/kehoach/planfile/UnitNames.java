package vn.kehoach.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units declared and units mentioned; a unit may be mentioned before it is declared, so checks come at the end. */
final class UnitNames {
    private final Ids ids = new Ids();
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Value> classes = new HashMap<>();
    private final Set<String> classesWithMembers = new HashSet<>();
    private final List<Runnable> checks = new ArrayList<>();

    String declare(Value id, boolean asClass) {
        declared.add(ids.claim(id));
        if (asClass) {
            classes.putIfAbsent(id.text(), id);
        }
        return id.text();
    }

    String mention(Value unit) {
        checks.add(() -> exists(unit));
        return unit.text();
    }

    /** A unit that acts itself, not a class. */
    String mentionSingle(Value unit) {
        checks.add(() -> {
            if (exists(unit) && classes.containsKey(unit.text())) {
                unit.refuse("\"%s\" là nhóm đơn vị; phải là một đơn vị".formatted(unit.text()));
            }
        });
        return unit.text();
    }

    String mentionClass(Value unit) {
        classesWithMembers.add(unit.text());
        checks.add(() -> {
            if (!unit.isEmpty() && !classes.containsKey(unit.text())) {
                unit.refuse("không có nhóm đơn vị \"%s\" (đơn vị có isClass: true) trong units".formatted(unit.text()));
            }
        });
        return unit.text();
    }

    void check() {
        checks.forEach(Runnable::run);
        classes.forEach((name, id) -> {
            if (!classesWithMembers.contains(name)) {
                id.refuse("nhóm \"%s\" chưa có đơn vị nào; khai ở members".formatted(name));
            }
        });
    }

    private boolean exists(Value unit) {
        var known = declared.contains(unit.text());
        if (!known && !unit.isEmpty()) {
            unit.refuse("đơn vị \"%s\" không có trong units hay members".formatted(unit.text()));
        }
        return known;
    }
}
