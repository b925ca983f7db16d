package vn.kehoach.reporting;

/**
 * One round of one locality, also the key of its case.
 *
 * @param id {@code BC-2027.hai-duong}
 */
record RoundId(String locality, String id) {
    static RoundId annual(String locality, int year) {
        return new RoundId(locality, "BC-" + year + "." + locality);
    }

    /** The round of a unit's report, by the key of its case. */
    static RoundId ofReport(String locality, String reportKey, String unit) {
        return new RoundId(locality, reportKey.substring(0, reportKey.length() - unit.length()) + locality);
    }

    /** What stands before the unit in the keys of its reports: {@code BC-2027}. */
    String prefix() {
        return id.substring(0, id.length() - locality.length() - 1);
    }

    String reportKey(String unit) {
        return prefix() + "." + unit;
    }
}
