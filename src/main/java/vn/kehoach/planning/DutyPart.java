package vn.kehoach.planning;

import java.util.List;

/**
 * Those who have one role in a duty.
 *
 * @param units names, in the order of the plan's headings
 */
public record DutyPart(DutyRole role, List<String> units) {
    /** “Chủ trì: Phòng Văn hóa - Xã hội”. */
    public String words() {
        return role.words() + ": " + String.join(", ", units);
    }
}
