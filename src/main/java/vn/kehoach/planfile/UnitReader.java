package vn.kehoach.planfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.planfile.Duty.Part;
import vn.kehoach.planfile.Duty.Role;
import vn.kehoach.planfile.Unit.Binding;

/** Reads units, members and duties. */
final class UnitReader {
    private final UnitNames names;
    private final List<Unit> units = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();

    UnitReader(UnitNames names) {
        this.names = names;
    }

    void read(Fields root) {
        root.groups("units").forEach(this::unit);
        root.optionalGroups("members").forEach(this::member);
    }

    List<Unit> units() {
        return units;
    }

    List<Duty> duties() {
        return duties;
    }

    private void unit(Fields fields) {
        var id = fields.value("id");
        var line = Words.lineOf(fields);
        var name = fields.text("name");
        var kind = fields.value("kind").id();
        var binding = fields.value("binding").choice("hình thức", List.of(Binding.values()), Binding::word);
        var isClass = fields.optional("isClass").map(Value::yes).orElse(false);
        units.add(new Unit(names.declare(id, isClass), name, kind, binding, isClass, null, line));
        var ids = new Ids();
        fields.optionalGroups("duties").forEach(duty -> duty(id.text(), ids, duty));
    }

    /** A member is of the kind of its class and bound as its class is. */
    private void member(Fields fields) {
        var id = names.declare(fields.value("id"), false);
        var classId = names.mentionClass(fields.value("class"));
        var name = fields.text("name");
        units.stream()
                .filter(unit -> unit.isClass() && unit.id().equals(classId))
                .findFirst()
                .ifPresent(of -> units.add(new Unit(id, name, of.kind(), of.binding(), false, classId, null)));
    }

    private void duty(String unit, Ids ids, Fields fields) {
        var id = ids.claim(fields.value("id"));
        var line = Words.lineOf(fields);
        var text = fields.text("text");
        var role = role(fields.value("role"));
        var parts = new ArrayList<Part>();
        roles(fields, role).forEach(own -> parts.add(new Part(unit, own)));
        parts.addAll(partners(fields, unit));
        var leads = parts.stream()
                .filter(part -> part.role() == Role.LEAD)
                .map(Part::unit)
                .toList();
        if (leads.size() > 1) {
            fields.refuse(
                    "with",
                    "có %d đơn vị chủ trì (%s); chỉ được một".formatted(leads.size(), String.join(", ", leads)));
        }
        duties.add(new Duty(id, unit, text, role, parts, line));
    }

    private static Set<Role> roles(Fields fields, Role primary) {
        var roles = new LinkedHashSet<Role>();
        fields.values("roles").forEach(value -> roles.add(role(value)));
        if (roles.isEmpty()) {
            roles.add(primary);
        }
        if (!roles.contains(primary)) {
            fields.refuse("roles", "phải có cả vai trò chính \"%s\"".formatted(primary.word()));
        }
        return roles;
    }

    private List<Part> partners(Fields fields, String own) {
        var parts = new ArrayList<Part>();
        var seen = new LinkedHashSet<String>(Set.of(own));
        for (var partner : fields.optionalGroups("with")) {
            var unit = partner.value("unit");
            if (!unit.isEmpty() && !seen.add(unit.text())) {
                unit.refuse("đơn vị \"%s\" đã có trong nhiệm vụ này".formatted(unit.text()));
            }
            parts.add(new Part(names.mention(unit), role(partner.value("role"))));
        }
        return parts;
    }

    private static Role role(Value value) {
        return value.choice("vai trò", List.of(Role.values()), Role::word);
    }
}
