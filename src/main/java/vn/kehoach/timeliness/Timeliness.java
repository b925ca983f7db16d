package vn.kehoach.timeliness;

import java.util.List;

/** How the units of a locality kept their days in a year; those who are only asked stand apart, without ratios. */
record Timeliness(List<UnitTimeliness> units, List<UnitTimeliness> asked) {
    public List<LateItem> late() {
        return units.stream().flatMap(unit -> unit.late().stream()).toList();
    }
}
