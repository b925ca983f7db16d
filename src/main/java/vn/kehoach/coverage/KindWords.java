package vn.kehoach.coverage;

import vn.kehoach.planning.ClauseKind;

/** What an office calls the clauses that duties can serve. */
final class KindWords {
    private KindWords() {}

    static String of(ClauseKind kind) {
        return switch (kind) {
            case SPECIFIC_TARGET, GOAL -> "Mục tiêu cụ thể";
            case STRATEGIC_OBJECTIVE -> "Mục tiêu chiến lược";
            case TASK_GROUP -> "Nhóm nhiệm vụ";
            case ACTIVITY -> "Hoạt động";
            default -> "Nội dung";
        };
    }
}
