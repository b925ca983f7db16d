package vn.kehoach.document;

/** How an issued document leaves the office. */
enum SendingChannel {
    DOCUMENT_SYSTEM,
    PAPER,
    OFFICIAL_EMAIL;

    /** As the forms word it. */
    String words() {
        return switch (this) {
            case DOCUMENT_SYSTEM -> "Trục liên thông văn bản";
            case PAPER -> "Bản giấy";
            case OFFICIAL_EMAIL -> "Thư điện tử công vụ";
        };
    }
}
