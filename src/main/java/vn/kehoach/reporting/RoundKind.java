package vn.kehoach.reporting;

/** Báo cáo năm, sơ kết, tổng kết. */
enum RoundKind {
    ANNUAL,
    INTERIM,
    FINAL
}
