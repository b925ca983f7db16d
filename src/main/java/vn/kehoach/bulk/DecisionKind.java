package vn.kehoach.bulk;

import java.util.Arrays;
import java.util.Optional;

/** The tasks whose form asks for nothing but a decision on what somebody else handed in. */
public enum DecisionKind {
    ACCEPT_REPORT("userTask_acceptReport", "Tiếp nhận", "{n} báo cáo", "thông tin kết quả phối hợp của {n} đơn vị"),
    CHECK_UNIT_PLAN(
            "userTask_checkUnitPlan", "Xác nhận đạt yêu cầu", "{n} kế hoạch của đơn vị", "{n} dự kiến phối hợp"),
    APPROVE_UNIT_PLAN("userTask_approveUnitPlan", "Duyệt", "{n} kế hoạch của đơn vị", "{n} dự kiến phối hợp"),
    SIGN_OFF("userTask_signOff", "Ký, gửi", "{n} báo cáo", "thông tin kết quả phối hợp của {n} đơn vị"),
    CONFIRM_RESULTS(
            "userTask_confirmResults", "Xác nhận", "kết quả năm của {n} đơn vị", "kết quả phối hợp năm của {n} đơn vị"),
    CHECK_CONTENT("userTask_checkContent", "Xác nhận nội dung đạt", "{n} văn bản", "{n} văn bản"),
    CHECK_FORMAT("userTask_checkFormat", "Xác nhận thể thức đạt", "{n} văn bản", "{n} văn bản"),
    APPROVE("userTask_approve", "Duyệt, ký ban hành", "{n} văn bản", "{n} văn bản");

    private final String task;
    private final String act;
    private final String things;
    private final String thingsOfAsked;

    DecisionKind(String task, String act, String things, String thingsOfAsked) {
        this.task = task;
        this.act = act;
        this.things = things;
        this.thingsOfAsked = thingsOfAsked;
    }

    /** @param task its element in the model; empty for a task that is more than a decision */
    public static Optional<DecisionKind> of(String task) {
        return Arrays.stream(values()).filter(kind -> kind.task.equals(task)).findFirst();
    }

    static Optional<DecisionKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    boolean isOf(String element) {
        return task.equals(element);
    }

    /** What the button says. */
    String act() {
        return act;
    }

    /** What many of them are called, with {@code {n}} where the number stands. */
    String things(boolean asked) {
        return asked ? thingsOfAsked : things;
    }
}
