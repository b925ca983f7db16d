package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.planning.PlanBody.Part;
import vn.kehoach.planning.PlanLine.Kind;

/** Takes the printed plan apart into lines that say what they are, so that what is read is what is printed. */
@Component
class PlanLines {
    private final PlanBody body;
    private final PlanRepository plans;
    private final PlanFrameRepository frame;
    private final PlanEditor editor;
    private final DutyRoles roles;

    PlanLines(PlanBody body, PlanRepository plans, PlanFrameRepository frame, PlanEditor editor, DutyRoles roles) {
        this.body = body;
        this.plans = plans;
        this.frame = frame;
        this.editor = editor;
        this.roles = roles;
    }

    List<PlanLine> of(PlanRef plan) {
        Map<String, Heading> headings = frame.headings(plan).stream()
                .collect(Collectors.toMap(heading -> heading.text().strip(), Function.identity(), (one, same) -> one));
        return body.parts(plan).stream()
                .flatMap(part -> part.kind() == Part.Kind.DUTIES ? duties(plan) : lines(part, headings))
                .toList();
    }

    private static Stream<PlanLine> lines(Part part, Map<String, Heading> headings) {
        return part.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line(part.kind(), headings.get(line), line));
    }

    private static PlanLine line(Part.Kind part, @Nullable Heading heading, String text) {
        if (heading != null) {
            return PlanLine.of(heading.isMain() ? Kind.SECTION : Kind.HEADING, text);
        }
        return PlanLine.of(
                switch (part) {
                    case TITLE -> Kind.TITLE;
                    case RECIPIENTS -> Kind.RECIPIENT;
                    case SIGNATURE -> Kind.SIGNATURE;
                    case TEXT, DUTIES -> Kind.PARAGRAPH;
                },
                text);
    }

    private Stream<PlanLine> duties(PlanRef plan) {
        var duties = plans.duties(plan);
        var parts = roles.of(plan);
        var lines = new ArrayList<PlanLine>();
        var number = 0;
        for (var unit : editor.headings(plan)) {
            lines.add(PlanLine.of(Kind.UNIT, PlanBody.heading(++number, unit)));
            duties.stream()
                    .filter(duty -> duty.unitId().equals(unit.id()))
                    .map(duty ->
                            new PlanLine(Kind.DUTY, duty.text(), words(parts.getOrDefault(duty.id(), DutyParts.NONE))))
                    .forEach(lines::add);
        }
        return lines.stream();
    }

    private static @Nullable String words(DutyParts parts) {
        var words = parts.parts().stream().map(DutyPart::words).collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }
}
