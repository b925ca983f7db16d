package vn.kehoach.reporting;

/** MISSING: the round was closed without this report; NOT_INFORMED: the same of a unit that was only asked for it. */
enum ReportStatus {
    OPEN,
    SUBMITTED,
    SIGNED,
    RETURNED,
    ACCEPTED,
    MISSING,
    NOT_INFORMED;

    String words() {
        return switch (this) {
            case OPEN -> "chưa nộp";
            case SUBMITTED -> "chờ thủ trưởng đơn vị ký";
            case SIGNED -> "chờ tiếp nhận";
            case RETURNED -> "đã trả lại, chưa nộp lại";
            case ACCEPTED -> "đã tiếp nhận";
            case MISSING -> "không có báo cáo";
            case NOT_INFORMED -> "chưa có thông tin";
        };
    }
}
