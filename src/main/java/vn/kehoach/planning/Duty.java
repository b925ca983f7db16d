package vn.kehoach.planning;

/**
 * One duty of the plan.
 *
 * @param unitId the heading it stands under: a unit or a class of units
 */
public record Duty(String id, String unitId, int position, String text, DutyRole primaryRole) {}
