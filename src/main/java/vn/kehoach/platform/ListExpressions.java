package vn.kehoach.platform;

import java.util.Set;

/** The few expressions a list of tasks may contain, word for word; the engine evaluates no others in any query. */
final class ListExpressions {
    static final String CURRENT_USER = "${currentUser()}";
    static final String CURRENT_USER_GROUPS = "${currentUserGroups()}";
    static final String NOW = "${now()}";
    static final String TODAY = "${dateTime().withTimeAtStartOfDay().toDate()}";
    static final String TOMORROW = "${dateTime().plusDays(1).withTimeAtStartOfDay().toDate()}";
    static final String IN_FIVE_DAYS = "${dateTime().plusDays(5).toDate()}";

    private static final Set<String> ALLOWED =
            Set.of(CURRENT_USER, CURRENT_USER_GROUPS, NOW, TODAY, TOMORROW, IN_FIVE_DAYS);

    static final String REFUSAL =
            "Điều kiện lọc chỉ được dùng các biểu thức có sẵn: " + String.join(", ", new java.util.TreeSet<>(ALLOWED));

    private ListExpressions() {}

    static boolean allow(String text) {
        return ALLOWED.contains(text);
    }
}
