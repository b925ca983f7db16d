package vn.kehoach.planning;

/**
 * One version of one plan.
 *
 * @param planId {@code KH-hai-duong-2026-2030}
 */
public record PlanRef(String locality, String planId, int version) {
    /** The key of its drafting case and of the issued document. */
    public String caseKey() {
        return planId + "/v" + version;
    }

    /** The version that a drafting case is about. */
    public static PlanRef ofCase(String locality, String caseKey) {
        var slash = caseKey.lastIndexOf("/v");
        return new PlanRef(locality, caseKey.substring(0, slash), Integer.parseInt(caseKey.substring(slash + 2)));
    }
}
