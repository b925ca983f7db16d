package vn.kehoach.document;

/** Kinds that have a series of numbers of their own (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
public enum DocumentKind {
    /** Kế hoạch. */
    KH,
    /** Báo cáo. */
    BC
}
