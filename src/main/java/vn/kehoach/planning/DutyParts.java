package vn.kehoach.planning;

import java.util.Arrays;
import java.util.List;

/** Everybody whom the plan names in one duty; a class of units stands for its members. */
public record DutyParts(List<Named> named) {
    public static final DutyParts NONE = new DutyParts(List.of());

    /**
     * Who leads, who works with him, who advises. A unit with several roles is named once, by the first: who leads also
     * works with the others. A duty that its unit does by itself has no parts.
     */
    public List<DutyPart> parts() {
        return Arrays.stream(DutyRole.values())
                .filter(role -> role != DutyRole.DO)
                .map(role -> new DutyPart(role, unitsOf(role)))
                .filter(part -> !part.units().isEmpty())
                .toList();
    }

    /** @param heading the unit, or the class it is a member of */
    public List<DutyRole> rolesOf(String heading) {
        return named.stream()
                .filter(own -> own.unitId().equals(heading))
                .map(Named::role)
                .sorted()
                .toList();
    }

    private List<String> unitsOf(DutyRole role) {
        return named.stream()
                .filter(own -> own.role() == role && rolesOf(own.unitId()).get(0) == role)
                .map(Named::unit)
                .toList();
    }

    /** @param unit its name */
    public record Named(String unitId, String unit, DutyRole role) {}
}
