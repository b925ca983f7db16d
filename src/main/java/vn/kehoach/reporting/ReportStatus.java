package vn.kehoach.reporting;

/** MISSING: the round was closed without this report. */
enum ReportStatus {
    OPEN,
    SUBMITTED,
    SIGNED,
    RETURNED,
    ACCEPTED,
    MISSING;

    String words() {
        return switch (this) {
            case OPEN -> "chưa nộp";
            case SUBMITTED -> "chờ thủ trưởng đơn vị ký";
            case SIGNED -> "chờ tiếp nhận";
            case RETURNED -> "bị trả lại, chưa nộp lại";
            case ACCEPTED -> "đã tiếp nhận";
            case MISSING -> "không có báo cáo";
        };
    }
}
