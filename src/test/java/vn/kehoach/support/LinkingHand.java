package vn.kehoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The head of the office that gathers plans, at the page of a clause that nothing serves yet. */
public final class LinkingHand {
    private static final int FOUND = 302;

    private LinkingHand() {}

    /** Says that this one duty serves the clause. */
    public static void link(WebClient head, String clause, String duty, int year) {
        var answer = head.postForm(
                "/doi-mat-khau",
                "/theo-doi/muc-tieu/" + clause,
                Map.of("duty", duty, "seen", "", "nam", String.valueOf(year)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(FOUND);
    }
}
