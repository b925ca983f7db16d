package vn.kehoach.oversight;

/** What the kinds of rounds of reports are called on pages. */
public final class RoundWords {
    private RoundWords() {}

    /** @param kind as the table of rounds has it */
    public static String of(String kind) {
        return switch (kind) {
            case "INTERIM" -> "Báo cáo sơ kết";
            case "FINAL" -> "Báo cáo tổng kết";
            default -> "Báo cáo năm";
        };
    }
}
