package vn.kehoach.explanation;

import java.util.List;
import vn.kehoach.organisation.Supervisor;
import vn.kehoach.platform.Logins.Login;

/** Who asks: a supervisor with the groups that he is in now. */
record Asker(Supervisor by, Login login) {
    String user() {
        return by.user();
    }

    String locality() {
        return by.locality();
    }

    List<String> groups() {
        return login.groups();
    }

    /** Whether he may take the question back: he asked, or holds the post that reads the answer. */
    boolean asked(Explanation explanation) {
        return explanation.askedBy().equals(user()) || groups().contains(explanation.reader());
    }
}
