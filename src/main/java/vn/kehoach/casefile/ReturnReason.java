package vn.kehoach.casefile;

/** Why something is sent back; the text beside it says what exactly. */
public enum ReturnReason {
    INCOMPLETE,
    WRONG_FIGURES,
    NO_EVIDENCE,
    WRONG_FORMAT,
    UNCLEAR,
    OTHER;

    /** As the forms word it. */
    String words() {
        return switch (this) {
            case INCOMPLETE -> "Thiếu nội dung";
            case WRONG_FIGURES -> "Số liệu chưa đúng";
            case NO_EVIDENCE -> "Thiếu minh chứng";
            case WRONG_FORMAT -> "Sai thể thức";
            case UNCLEAR -> "Chưa rõ ý";
            case OTHER -> "Lý do khác";
        };
    }
}
