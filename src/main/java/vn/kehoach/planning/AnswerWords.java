package vn.kehoach.planning;

/** How the table "tiếp thu, giải trình" words an answer. */
final class AnswerWords {
    private AnswerWords() {}

    static String of(PlanComment comment) {
        if (comment.answer() == null) {
            return "Chưa giải trình";
        }
        var words =
                switch (comment.answer()) {
                    case ACCEPTED -> "Tiếp thu";
                    case PARTLY -> "Tiếp thu một phần";
                    case NOT_ACCEPTED -> "Giải trình, không tiếp thu";
                };
        return comment.reason() == null ? words : words + ": " + comment.reason();
    }
}
