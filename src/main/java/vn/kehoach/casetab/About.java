package vn.kehoach.casetab;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about.
 *
 * @param request whether whoever does it is asked and not ordered
 * @param asked the body that gives or asks for the work; absent between people of one office
 * @param from who passed it on last
 * @param holder who has taken it
 */
record About(
        String work,
        boolean request,
        @Nullable String plan,
        String subject,
        @Nullable String unit,
        List<DutyLine> duties,
        @Nullable Deadline deadline,
        @Nullable String asked,
        @Nullable String from,
        String since,
        @Nullable String holder) {

    /**
     * @param role what the plan says that this unit does in it: “Chủ trì, tham mưu”
     * @param state how far it is, in words
     * @param who everybody whom the plan names, one line for each role
     */
    record DutyLine(String text, String role, String state, List<String> who) {}
}
