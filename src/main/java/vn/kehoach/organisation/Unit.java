package vn.kehoach.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit that answers for its own work, or a class of such units.
 *
 * @param id locality, a dot, and its own name; also the engine's group of its staff: {@code hai-duong.tram-y-te}
 * @param isClass a heading of the plan ("Các Tổ dân phố") that stands for its members and does no work itself
 * @param classId the class this unit is a member of
 */
public record Unit(
        String localityId,
        String id,
        String name,
        String kind,
        Binding binding,
        boolean isClass,
        @Nullable String classId,
        int position) {

    public boolean isRequested() {
        return binding == Binding.REQUESTED;
    }

    /** The plan's heading whose duties this unit carries. */
    public String headingId() {
        return classId == null ? id : classId;
    }
}
