package vn.kehoach.planning;

import vn.kehoach.platform.Refused;

/** The parts of the text an office edits, as the form calls them, in the order in which it shows them. */
enum PlanPart {
    LEGAL_BASES(ClauseKind.LEGAL_BASIS, "legalBases", "Căn cứ", Change.LINES),
    PURPOSES(ClauseKind.PURPOSE, "purposes", "Mục đích", Change.LIST),
    REQUIREMENTS(ClauseKind.REQUIREMENT, "requirements", "Yêu cầu", Change.LIST),
    GENERAL_TARGET(ClauseKind.GENERAL_TARGET, "generalTarget", "Mục tiêu chung", Change.LIST),
    SPECIFIC_TARGETS(ClauseKind.SPECIFIC_TARGET, "specificTargets", "Mục tiêu cụ thể", Change.WORDS),
    CONTENT_INTRO(ClauseKind.CONTENT_INTRO, "contentIntro", "Lời dẫn nội dung thực hiện", Change.LIST_IF_ANY),
    OBJECTIVES(ClauseKind.STRATEGIC_OBJECTIVE, "objectives", "Mục tiêu chiến lược", Change.WORDS),
    GOALS(ClauseKind.GOAL, "goals", "Mục tiêu của từng mục tiêu chiến lược", Change.WORDS),
    TASK_GROUPS(ClauseKind.TASK_GROUP, "taskGroups", "Nhóm nhiệm vụ", Change.WORDS),
    ACTIVITIES(ClauseKind.ACTIVITY, "activities", "Hoạt động", Change.WORDS),
    SCOPE(ClauseKind.SCOPE, "scope", "Phạm vi thực hiện", Change.LIST_IF_ANY),
    TIME_FRAME(ClauseKind.TIME_FRAME, "timeFrame", "Thời gian thực hiện", Change.LIST),
    MILESTONES(ClauseKind.MILESTONE, "milestones", "Lộ trình", Change.LINES),
    FUNDING(ClauseKind.FUNDING, "funding", "Kinh phí thực hiện", Change.LIST),
    REPORTING(ClauseKind.REPORTING, "reporting", "Chế độ báo cáo", Change.LIST_OR_NONE),
    ADJUSTMENT(ClauseKind.ADJUSTMENT, "adjustment", "Bổ sung, điều chỉnh", Change.WORDS),
    RECIPIENTS(ClauseKind.RECIPIENT, "recipients", "Nơi nhận", Change.LINES);

    enum Change {
        /** Paragraphs that the office may lengthen and shorten. */
        LIST,
        /** The same where the plan has such a part; it is neither begun nor emptied in the form. */
        LIST_IF_ANY,
        LIST_OR_NONE,
        /** Others hang on these (indicators, goals, activities): their words may change, their number may not. */
        WORDS,
        /** Each paragraph also says something that is kept beside it: years, units, the document cited. */
        LINES
    }

    private final ClauseKind kind;
    private final String key;
    private final String label;
    private final Change change;

    PlanPart(ClauseKind kind, String key, String label, Change change) {
        this.kind = kind;
        this.key = key;
        this.label = label;
        this.change = change;
    }

    ClauseKind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    boolean isRequired() {
        return change == Change.LIST || change == Change.LINES;
    }

    boolean isLines() {
        return change == Change.LINES;
    }

    /** @throws Refused when the paragraphs are more or fewer than this part may have */
    void check(int old, int wanted) {
        if (change == Change.WORDS && old != wanted) {
            throw new Refused(
                    "“" + label + "” có " + old + " ý; chỉ sửa được lời văn, không thêm bớt ý. Mỗi ý là một đoạn.");
        }
        if (change == Change.LIST_IF_ANY && old > 0 && wanted == 0) {
            throw new Refused("Chưa nhập “" + label + "”.");
        }
        if (change == Change.LIST_IF_ANY && old == 0 && wanted > 0) {
            throw new Refused("Kế hoạch này không có mục “" + label + "”.");
        }
    }
}
