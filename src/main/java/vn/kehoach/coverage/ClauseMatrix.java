package vn.kehoach.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.coverage.ClauseView.Cell;
import vn.kehoach.coverage.ClauseView.Column;
import vn.kehoach.coverage.ClauseView.Heading;
import vn.kehoach.coverage.ClauseView.Row;
import vn.kehoach.coverage.Outline.Branch;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.TrackedItem;
import vn.kehoach.planning.Duty;
import vn.kehoach.platform.Dates;

/** The duties that serve a clause, below their headings of the plan, and how each unit stands with them. */
final class ClauseMatrix {
    private final ServedPlan plan;
    private final Branch branch;
    private final List<Unit> units;
    private final Map<List<String>, TrackedItem> states;
    private final Map<List<String>, Work> works;

    /** @param items duties of the year */
    ClauseMatrix(ServedPlan plan, Branch branch, List<Unit> units, List<TrackedItem> items) {
        this.plan = plan;
        this.branch = branch;
        this.units = units;
        states = items.stream()
                .collect(Collectors.toMap(item -> List.of(item.unitId(), item.subject()), Function.identity()));
        works = plan.works().stream()
                .collect(Collectors.toMap(work -> List.of(work.unitId(), work.dutyId()), Function.identity()));
    }

    List<Heading> headings() {
        var duties = ServedPlan.byHeading(plan.serving(branch));
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(duties.get(unit.id()))
                        .map(own -> new Heading(unit.name(), unit.isRequested(), columns(own), rows(unit, own)))
                        .stream())
                .toList();
    }

    private List<Column> columns(List<Duty> duties) {
        var columns = new ArrayList<Column>();
        duties.forEach(duty -> columns.add(new Column(columns.size() + 1, duty.text(), signatures(duty))));
        return columns;
    }

    private List<String> signatures(Duty duty) {
        if (!branch.isLeaf()) {
            return List.of();
        }
        return plan.links().stream()
                .filter(link -> link.dutyId().equals(duty.id())
                        && link.clauseId().equals(branch.clause().id()))
                .map(Link::signature)
                .toList();
    }

    private List<Row> rows(Unit heading, List<Duty> duties) {
        return units.stream()
                .filter(unit -> unit.headingId().equals(heading.id()))
                .map(unit -> new Row(unit.id(), unit.name(), cells(unit, duties)))
                .filter(row -> row.cells().stream().anyMatch(cell -> cell != null))
                .toList();
    }

    private List<@Nullable Cell> cells(Unit unit, List<Duty> duties) {
        var cells = new ArrayList<@Nullable Cell>();
        for (var duty : duties) {
            var place = List.of(unit.id(), duty.id());
            var item = states.get(place);
            var work = works.get(place);
            cells.add(
                    item == null || work == null
                            ? null
                            : new Cell(item.state(), Dates.show(item.due()), work.reported(), work.files()));
        }
        return cells;
    }
}
