package vn.kehoach.casefile;

/** Why something is sent back; the text beside it says what exactly. */
public enum ReturnReason {
    INCOMPLETE,
    WRONG_FIGURES,
    NO_EVIDENCE,
    WRONG_FORMAT,
    UNCLEAR,
    MORE_INFORMATION,
    OTHER;

    /** As the forms word it; for more information only those are asked who are asked for everything. */
    public String words() {
        return switch (this) {
            case INCOMPLETE -> "Thiếu nội dung";
            case WRONG_FIGURES -> "Số liệu chưa đúng";
            case NO_EVIDENCE -> "Thiếu minh chứng";
            case WRONG_FORMAT -> "Sai thể thức";
            case UNCLEAR -> "Chưa rõ ý";
            case MORE_INFORMATION -> "Đề nghị bổ sung thông tin";
            case OTHER -> "Lý do khác";
        };
    }
}
