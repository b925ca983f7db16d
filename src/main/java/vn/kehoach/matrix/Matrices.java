package vn.kehoach.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.matrix.Matrix.Cell;
import vn.kehoach.matrix.Matrix.Column;
import vn.kehoach.matrix.Matrix.Heading;
import vn.kehoach.matrix.Matrix.Row;
import vn.kehoach.matrix.MatrixRepository.AssignedDuty;
import vn.kehoach.matrix.MatrixRepository.RoundOfYear;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.ItemList;
import vn.kehoach.oversight.RoundWords;
import vn.kehoach.oversight.TrackedItem;
import vn.kehoach.oversight.Watched;

/** Lays out the matrix of a year in a few statements, however many units there are. */
@Component
class Matrices {
    private final MatrixRepository repository;
    private final ItemList items;
    private final Organisation organisation;

    Matrices(MatrixRepository repository, ItemList items, Organisation organisation) {
        this.repository = repository;
        this.items = items;
        this.organisation = organisation;
    }

    Matrix of(Watched watched) {
        var units = organisation.units(watched.locality());
        var duties = repository.duties(watched.locality(), watched.year());
        var rounds = repository.rounds(watched.locality(), watched.year());
        var states = items.of(watched.locality(), watched.year(), watched.today()).stream()
                .collect(Collectors.groupingBy(
                        TrackedItem::unitId, Collectors.toMap(TrackedItem::subject, Function.identity())));
        var byUnit = duties.stream().collect(Collectors.groupingBy(AssignedDuty::unitId));
        var headings = units.stream()
                .filter(unit -> unit.classId() == null)
                .map(heading -> heading(heading, new Rows(members(units, heading), byUnit, states, rounds)))
                .flatMap(Optional::stream)
                .toList();
        return new Matrix(
                headings,
                rounds.stream().map(round -> RoundWords.of(round.kind())).toList());
    }

    private static List<Unit> members(List<Unit> units, Unit heading) {
        return units.stream()
                .filter(unit -> !unit.isClass() && unit.headingId().equals(heading.id()))
                .toList();
    }

    private static Optional<Heading> heading(Unit heading, Rows rows) {
        var columns = rows.columns();
        var lines = rows.of(columns);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heading(heading.name(), heading.isClass(), heading.isRequested(), columns, lines));
    }

    /** The units below one heading. */
    private record Rows(
            List<Unit> units,
            Map<String, List<AssignedDuty>> duties,
            Map<String, Map<String, TrackedItem>> states,
            List<RoundOfYear> rounds) {
        List<Column> columns() {
            var texts = new LinkedHashMap<String, String>();
            units.forEach(unit -> duties.getOrDefault(unit.id(), List.of())
                    .forEach(duty -> texts.putIfAbsent(duty.dutyId(), duty.text())));
            var columns = new ArrayList<Column>();
            texts.forEach((id, text) -> columns.add(new Column(columns.size() + 1, id, text)));
            return columns;
        }

        List<Row> of(List<Column> columns) {
            return units.stream()
                    .filter(unit -> states.containsKey(unit.id()))
                    .map(unit -> row(unit, columns))
                    .toList();
        }

        private Row row(Unit unit, List<Column> columns) {
            var files = duties.getOrDefault(unit.id(), List.of()).stream()
                    .collect(Collectors.toMap(AssignedDuty::dutyId, AssignedDuty::files));
            return new Row(
                    unit.id(),
                    unit.name(),
                    cells(columns.stream().map(Column::id).toList(), unit, files),
                    cells(rounds.stream().map(RoundOfYear::id).toList(), unit, Map.of()));
        }

        private List<@Nullable Cell> cells(List<String> subjects, Unit unit, Map<String, Long> files) {
            var found = new ArrayList<@Nullable Cell>();
            for (var subject : subjects) {
                var item = states.getOrDefault(unit.id(), Map.of()).get(subject);
                found.add(item == null ? null : Cell.of(item, files.getOrDefault(subject, 0L)));
            }
            return found;
        }
    }
}
