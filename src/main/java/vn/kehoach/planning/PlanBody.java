package vn.kehoach.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Unit;

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
        return parts(plan).stream()
                .map(Part::text)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** The same text in its parts, in order; some may be empty. */
    List<Part> parts(PlanRef plan) {
        var head = plans.head(plan);
        var clauses = plans.clauses(plan);
        var outline = new PlanOutline(frame.headings(plan), clauses);
        return List.of(
                new Part(Part.Kind.TITLE, "KẾ HOẠCH\n" + head.title()),
                new Part(Part.Kind.TEXT, otherBases(head, clauses)),
                new Part(Part.Kind.TEXT, head.preamble()),
                new Part(Part.Kind.TEXT, outline.content()),
                new Part(Part.Kind.TEXT, outline.heading(Heading.DUTIES, null)),
                new Part(Part.Kind.DUTIES, duties(plan)),
                new Part(Part.Kind.TEXT, reporting(plan, outline)),
                new Part(Part.Kind.TEXT, head.closing() + adjustment(clauses)),
                new Part(Part.Kind.RECIPIENTS, outline.part(ClauseKind.RECIPIENT)),
                new Part(Part.Kind.SIGNATURE, frame.signature(plan).printed()));
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
    static String heading(int number, Unit unit) {
        return number + (unit.isRequested() ? ". Đề nghị " : ". ") + unit.name();
    }

    private String duties(PlanRef plan) {
        var duties = plans.duties(plan);
        var text = new StringBuilder();
        var number = 0;
        for (var unit : editor.headings(plan)) {
            text.append(heading(++number, unit)).append('\n');
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

    record Part(Kind kind, String text) {
        enum Kind {
            TITLE,
            TEXT,
            DUTIES,
            RECIPIENTS,
            SIGNATURE
        }
    }
}
