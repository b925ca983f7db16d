package vn.kehoach.planning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The whole plan as plain text, for those who check and approve it and for the register. */
@Component
class PlanBody {
    // Frame, children of another clause, and what stands after the units.
    private static final Set<ClauseKind> ELSEWHERE = Set.of(
            ClauseKind.LEGAL_BASIS,
            ClauseKind.RECIPIENT,
            ClauseKind.GOAL,
            ClauseKind.ACTIVITY,
            ClauseKind.REPORTING,
            ClauseKind.ADJUSTMENT);

    private final PlanRepository plans;
    private final PlanEditor editor;

    PlanBody(PlanRepository plans, PlanEditor editor) {
        this.plans = plans;
        this.editor = editor;
    }

    String of(PlanRef plan) {
        var head = plans.head(plan);
        var clauses = plans.clauses(plan);
        var body = new StringBuilder("KẾ HOẠCH\n").append(head.title()).append("\n\n");
        body.append(head.preamble()).append("\n\n");
        for (var kind : ClauseKind.values()) {
            if (!ELSEWHERE.contains(kind)) {
                section(body, kind, clauses);
            }
        }
        body.append("TỔ CHỨC THỰC HIỆN\n").append(duties(plan));
        section(body, ClauseKind.REPORTING, clauses);
        return body.append(head.closing()).append(adjustment(clauses)).toString();
    }

    // The Mặt trận is asked, and its heading says so.
    private String duties(PlanRef plan) {
        var duties = plans.duties(plan);
        var text = new StringBuilder();
        var number = 0;
        for (var unit : editor.headings(plan)) {
            text.append(++number)
                    .append(unit.isRequested() ? ". Đề nghị " : ". ")
                    .append(unit.name())
                    .append('\n');
            duties.stream()
                    .filter(duty -> duty.unitId().equals(unit.id()))
                    .forEach(duty -> text.append("- ").append(duty.text()).append('\n'));
        }
        return text.append('\n').toString();
    }

    private static String adjustment(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.ADJUSTMENT)
                .map(clause -> " " + clause.text())
                .collect(Collectors.joining());
    }

    private static void section(StringBuilder body, ClauseKind kind, List<Clause> clauses) {
        var own = clauses.stream().filter(clause -> clause.kind() == kind).toList();
        if (own.isEmpty()) {
            return;
        }
        body.append(title(kind)).append('\n');
        for (var clause : own) {
            body.append(line(clause)).append('\n').append(children(clause, clauses));
        }
        body.append('\n');
    }

    private static String children(Clause parent, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> parent.id().equals(clause.parentId()))
                .map(clause -> "  - " + clause.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Clause clause) {
        return clause.label() == null ? "- " + clause.text() : clause.label() + " " + clause.text();
    }

    private static String title(ClauseKind kind) {
        return switch (kind) {
            case PURPOSE -> "MỤC ĐÍCH";
            case REQUIREMENT -> "YÊU CẦU";
            case GENERAL_TARGET -> "MỤC TIÊU CHUNG";
            case SPECIFIC_TARGET -> "MỤC TIÊU CỤ THỂ";
            case CONTENT_INTRO -> "NỘI DUNG THỰC HIỆN";
            case STRATEGIC_OBJECTIVE -> "MỤC TIÊU CHIẾN LƯỢC";
            case TASK_GROUP -> "NHIỆM VỤ, GIẢI PHÁP";
            case SCOPE -> "PHẠM VI THỰC HIỆN";
            case TIME_FRAME -> "THỜI GIAN THỰC HIỆN";
            case MILESTONE -> "LỘ TRÌNH";
            case FUNDING -> "KINH PHÍ THỰC HIỆN";
            case REPORTING -> "CHẾ ĐỘ BÁO CÁO";
            case LEGAL_BASIS, GOAL, ACTIVITY, ADJUSTMENT, RECIPIENT -> "";
        };
    }
}
