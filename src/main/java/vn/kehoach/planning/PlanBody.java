package vn.kehoach.planning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The whole plan as plain text, for those who check and approve it and for the register. */
@Component
class PlanBody {
    private final PlanRepository plans;
    private final PlanFrameRepository frame;
    private final PlanEditor editor;

    PlanBody(PlanRepository plans, PlanFrameRepository frame, PlanEditor editor) {
        this.plans = plans;
        this.frame = frame;
        this.editor = editor;
    }

    String of(PlanRef plan) {
        var head = plans.head(plan);
        var clauses = plans.clauses(plan);
        var outline = new PlanOutline(frame.headings(plan), clauses);
        return Stream.of(
                        "KẾ HOẠCH\n" + head.title(),
                        otherBases(head, clauses),
                        head.preamble(),
                        outline.content(),
                        outline.heading(Heading.DUTIES, null),
                        duties(plan),
                        reporting(plan, outline),
                        head.closing() + adjustment(clauses),
                        outline.part(ClauseKind.RECIPIENT),
                        frame.signature(plan).printed())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    // Most bases are cited in the preamble or in a clause. One that is not must not be lost.
    private static String otherBases(PlanHead head, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.LEGAL_BASIS)
                .map(Clause::text)
                .filter(basis -> !head.preamble().contains(basis)
                        && clauses.stream()
                                .noneMatch(clause -> clause.kind() != ClauseKind.LEGAL_BASIS
                                        && clause.text().contains(basis)))
                .map(basis -> (basis.startsWith("Căn cứ") ? "" : "Căn cứ ") + basis + (basis.endsWith(";") ? "" : ";"))
                .collect(Collectors.joining("\n"));
    }

    // The Mặt trận is asked, and its heading says so.
    private String duties(PlanRef plan) {
        var duties = plans.duties(plan);
        var text = new StringBuilder();
        var number = 0;
        for (var unit : editor.headings(plan)) {
            text.append(++number).append(unit.isRequested() ? ". Đề nghị " : ". ");
            text.append(unit.name()).append('\n');
            duties.stream()
                    .filter(duty -> duty.unitId().equals(unit.id()))
                    .forEach(duty -> text.append("- ").append(duty.text()).append('\n'));
            text.append('\n');
        }
        return text.toString().strip();
    }

    // A plan that had no such part when it was imported has no heading for it either.
    private String reporting(PlanRef plan, PlanOutline outline) {
        var text = outline.part(ClauseKind.REPORTING);
        var hasHeading = !outline.heading(ClauseKind.REPORTING.name(), null).isEmpty();
        if (text.isEmpty() || hasHeading) {
            return text;
        }
        var number = editor.headings(plan).size() + 1;
        return number + ". " + PlanPart.REPORTING.label() + "\n" + text;
    }

    private static String adjustment(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.ADJUSTMENT)
                .map(clause -> " " + clause.text())
                .collect(Collectors.joining());
    }
}
