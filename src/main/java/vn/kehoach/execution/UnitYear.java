package vn.kehoach.execution;

/** The work of one unit in one year. */
public record UnitYear(String locality, String unitId, int year) {
    /** The key of its case: {@code TH-2027.hai-duong.tram-y-te}. */
    public String caseKey() {
        return "TH-" + year + "." + unitId;
    }
}
