package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Refused;

/**
 * Legal bases, milestones and "Nơi nhận": a line that stands as it was shown keeps its row and what is beside it; any
 * other line is read anew, so that years, units and the document cited are always those of the words.
 */
@Component
class LineEditor {
    private final PlanRepository plans;
    private final PlanTextRepository texts;
    private final LineRepository lines;
    private final Organisation organisation;

    LineEditor(PlanRepository plans, PlanTextRepository texts, LineRepository lines, Organisation organisation) {
        this.plans = plans;
        this.texts = texts;
        this.lines = lines;
        this.organisation = organisation;
    }

    /** The lines as the form shows them, one for each clause. */
    List<String> read(PlanRef plan, ClauseKind kind, List<Clause> clauses) {
        return switch (kind) {
            case MILESTONE ->
                clauses.stream()
                        .map(clause -> MilestoneText.show(clause.label(), clause.text()))
                        .toList();
            case RECIPIENT -> {
                var units = organisation.units(plan.locality());
                yield recipients(plan, clauses).stream()
                        .map(recipient -> recipient.show(units))
                        .toList();
            }
            default -> clauses.stream().map(Clause::text).toList();
        };
    }

    /** @throws Refused when a line cannot be read or stands there twice */
    void write(PlanRef plan, ClauseKind kind, List<Clause> old, List<String> typed) {
        var wanted = typed.stream().map(LineEditor::withoutDash).toList();
        refuseDoubles(wanted);
        var recipients = kind == ClauseKind.RECIPIENT ? recipients(plan, old) : List.<RecipientText>of();
        var left = shown(old, read(plan, kind, old));
        var matches = LineMatch.match(left, wanted);
        for (var gone : left) {
            lines.drop(plan, gone.clause().id());
            texts.dropClause(plan, gone.clause().id());
        }
        var ids = old.stream().map(Clause::id).collect(Collectors.toCollection(HashSet::new));
        for (var match : matches) {
            var id = place(plan, kind, match, ids);
            if (!match.isSame()) {
                lines.drop(plan, id);
                change(plan, kind, id, match.line(), recipients);
            }
        }
    }

    private String place(PlanRef plan, ClauseKind kind, LineMatch match, Set<String> ids) {
        if (match.clause() != null) {
            texts.moveClause(plan, match.clause().id(), match.position());
            return match.clause().id();
        }
        var id = Stream.iterate(1, n -> n + 1)
                .map(n -> ClauseIds.added(kind, n))
                .filter(ids::add)
                .findFirst()
                .orElseThrow();
        texts.addClause(plan, id, kind, match.position(), match.line());
        return id;
    }

    private void change(PlanRef plan, ClauseKind kind, String id, String line, List<RecipientText> old) {
        switch (kind) {
            case MILESTONE -> {
                var head = plans.head(plan);
                var milestone = MilestoneText.read(line, head.periodStart(), head.periodEnd());
                texts.changeClause(plan, id, milestone.label(), milestone.text());
                lines.add(plan, id, milestone);
            }
            case RECIPIENT -> {
                var recipient = recipient(plan, line, old);
                texts.changeClause(plan, id, null, recipient.words());
                lines.add(plan, id, recipient);
            }
            default -> {
                texts.changeClause(plan, id, null, line);
                LegalBasisText.read(line).ifPresent(cited -> lines.add(plan, id, cited));
            }
        }
    }

    // Words alone are enough for a line the plan has: it still means whom it meant.
    private RecipientText recipient(PlanRef plan, String line, List<RecipientText> old) {
        return RecipientText.read(line, organisation.units(plan.locality()))
                .or(() -> old.stream()
                        .filter(recipient -> recipient.words().equals(line))
                        .findFirst())
                .orElseThrow(() -> RecipientText.nobodyMeant(line));
    }

    private List<RecipientText> recipients(PlanRef plan, List<Clause> clauses) {
        var meant = lines.meant(plan);
        return clauses.stream()
                .map(clause -> RecipientText.of(
                        clause.text(),
                        meant.stream()
                                .filter(one -> one.clauseId().equals(clause.id()))
                                .toList()))
                .toList();
    }

    private static List<LineMatch.Shown> shown(List<Clause> clauses, List<String> lines) {
        var shown = new ArrayList<LineMatch.Shown>();
        for (var i = 0; i < clauses.size(); i++) {
            shown.add(new LineMatch.Shown(clauses.get(i), lines.get(i)));
        }
        return shown;
    }

    private static String withoutDash(String line) {
        return DutyText.DASH.matcher(line).lookingAt() ? line.substring(1).strip() : line;
    }

    private static void refuseDoubles(List<String> lines) {
        var seen = new HashSet<String>();
        for (var line : lines) {
            if (!seen.add(line)) {
                throw new Refused("Dòng “" + line + "” ghi hai lần.");
            }
        }
    }
}
