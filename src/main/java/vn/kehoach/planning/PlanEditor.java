package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Refused;

/** Reads a draft as editable text and writes the edited text back, keeping the ids of what stays. */
@Component
class PlanEditor {
    private static final int BEHIND_ALL = 10_000;

    private final PlanRepository plans;
    private final PlanTextRepository texts;
    private final PlanFrameRepository frame;
    private final LineEditor lines;
    private final Organisation organisation;

    PlanEditor(
            PlanRepository plans,
            PlanTextRepository texts,
            PlanFrameRepository frame,
            LineEditor lines,
            Organisation organisation) {
        this.plans = plans;
        this.texts = texts;
        this.frame = frame;
        this.lines = lines;
        this.organisation = organisation;
    }

    PlanText read(PlanRef plan) {
        var head = plans.head(plan);
        var clauses = plans.clauses(plan);
        var paragraphs = new LinkedHashMap<ClauseKind, List<String>>();
        for (var part : PlanPart.values()) {
            var own = ofKind(clauses, part.kind());
            paragraphs.put(part.kind(), part.isLines() ? lines.read(plan, part.kind(), own) : texts(own));
        }
        var duties = DutyText.write(headings(plan), plans.duties(plan));
        var headings = frame.headings(plan).stream().map(Heading::text).toList();
        return new PlanText(
                head.title(), head.preamble(), head.closing(), paragraphs, duties, headings, frame.signature(plan));
    }

    /** @throws Refused when the plan is issued already or a duty line cannot be placed */
    void write(PlanRef plan, PlanText text) {
        if (plans.changeHead(plan, text.title(), text.preamble(), text.closing()) == 0) {
            throw new Refused("Kế hoạch đã ban hành, không sửa được nữa.");
        }
        frame.changeSignature(plan, text.signature());
        var clauses = plans.clauses(plan);
        for (var part : PlanPart.values()) {
            var wanted = text.paragraphs().getOrDefault(part.kind(), List.of());
            var old = ofKind(clauses, part.kind());
            part.check(old.size(), wanted.size());
            if (part.isLines()) {
                lines.write(plan, part.kind(), old, wanted);
            } else {
                writeClauses(plan, part.kind(), old, wanted);
            }
        }
        writeHeadings(plan, text.headings());
        writeDuties(plan, DutyText.read(text.duties(), headings(plan)));
    }

    /** Units and classes that stand as headings in the plan. */
    List<Unit> headings(PlanRef plan) {
        var used = plans.duties(plan).stream().map(Duty::unitId).collect(Collectors.toSet());
        return organisation.units(plan.locality()).stream()
                .filter(unit -> used.contains(unit.id()))
                .toList();
    }

    private void writeClauses(PlanRef plan, ClauseKind kind, List<Clause> old, List<String> wanted) {
        for (var i = 0; i < Math.max(old.size(), wanted.size()); i++) {
            if (i >= wanted.size()) {
                texts.dropClause(plan, old.get(i).id());
            } else if (i < old.size()) {
                texts.changeClause(plan, old.get(i).id(), wanted.get(i));
            } else {
                texts.addClause(plan, ClauseIds.added(kind, i + 1), kind, BEHIND_ALL + i, wanted.get(i));
            }
        }
    }

    // Each stands in front of its part: one more would have no place.
    private void writeHeadings(PlanRef plan, List<String> wanted) {
        var old = frame.headings(plan);
        if (old.size() != wanted.size()) {
            throw new Refused("“" + PlanTextFields.HEADINGS + "” có " + old.size()
                    + " dòng; chỉ sửa được lời văn, không thêm bớt dòng. Mỗi đề mục một dòng.");
        }
        for (var i = 0; i < old.size(); i++) {
            frame.changeHeading(plan, old.get(i).position(), wanted.get(i));
        }
    }

    private void writeDuties(PlanRef plan, List<DutyText.Line> wanted) {
        var unmatched = new ArrayList<>(plans.duties(plan));
        var matches = DutyMatch.match(unmatched, wanted);
        texts.dropDuties(plan, unmatched.stream().map(Duty::id).toList());
        for (var match : matches) {
            if (match.isNew()) {
                texts.addDuty(plan, match.duty());
            } else {
                texts.changeDuty(plan, match.duty());
            }
        }
    }

    private static List<String> texts(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).toList();
    }

    private static List<Clause> ofKind(List<Clause> clauses, ClauseKind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }
}
