package vn.kehoach.audit;

/** What is wrong with a chain. */
enum Fault {
    CHANGED("nội dung đã bị sửa"),
    MISSING("dòng này đã mất"),
    OUT_OF_PLACE("dòng này không đúng chỗ: bị chèn vào, đổi thứ tự hoặc chép từ nơi khác"),
    WRONG_KEY("niêm phong bằng khóa không có trong danh sách, hoặc bằng khóa cũ sau khi đã đổi khóa"),
    OTHER_THAN_KEPT("khác với mốc đã lưu: chuỗi đã bị viết lại"),
    CUT_OFF("chuỗi bị cắt từ dòng này, mốc đã lưu ở xa hơn");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
