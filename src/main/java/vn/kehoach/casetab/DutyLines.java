package vn.kehoach.casetab;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.casetab.About.DutyLine;
import vn.kehoach.execution.Assignment;
import vn.kehoach.organisation.Unit;
import vn.kehoach.planning.DutyPart;
import vn.kehoach.planning.DutyParts;
import vn.kehoach.planning.DutyRole;
import vn.kehoach.planning.Plans;

/** The duties of a task: what is to be done, by whom together, how far it is. */
@Component
class DutyLines {
    private final Plans plans;

    DutyLines(Plans plans) {
        this.plans = plans;
    }

    List<DutyLine> of(OpenedCase opened, List<Assignment> duties) {
        var unit = opened.unit();
        var plan = opened.plan();
        if (duties.isEmpty() || unit == null) {
            return List.of();
        }
        Map<String, DutyParts> parts = plan == null ? Map.of() : plans.dutyParts(plan);
        return duties.stream()
                .filter(duty -> opened.sight().duty() == null
                        || duty.dutyId().equals(opened.sight().duty()))
                .map(duty -> line(duty, unit, parts.getOrDefault(duty.dutyId(), DutyParts.NONE)))
                .toList();
    }

    private static DutyLine line(Assignment duty, Unit unit, DutyParts parts) {
        var who = parts.parts().stream().map(DutyPart::words).toList();
        return new DutyLine(duty.text(), role(duty, parts.rolesOf(unit.headingId())), state(duty), who);
    }

    // A duty that came over from an earlier version of the plan, and is not in this one, keeps the role it was given
    // with.
    private static String role(Assignment duty, List<DutyRole> inPlan) {
        var roles = inPlan.isEmpty() ? List.of(DutyRole.valueOf(duty.role())) : inPlan;
        var words = roles.stream().map(DutyRole::words).collect(Collectors.joining(", "));
        return words.charAt(0) + words.substring(1).toLowerCase();
    }

    private static String state(Assignment duty) {
        return switch (duty.status()) {
            case OPEN -> duty.carriedIn() ? "Chuyển tiếp từ năm trước, đang thực hiện" : "Đang thực hiện";
            case DONE -> "Đã hoàn thành";
            case CARRIED_OVER -> "Chuyển tiếp sang năm sau";
        };
    }
}
