package vn.kehoach.explanation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.reminder.NoticeKind;
import vn.kehoach.reminder.Notices;

/** Tells a unit that it is asked something, and how that ended. Of a unit that must answer the head is told too. */
@Component
class ExplanationNews {
    private final Notices notices;

    ExplanationNews(Notices notices) {
        this.notices = notices;
    }

    void tell(Explanation explanation, String words) {
        var unit = explanation.unitId();
        var told = explanation.requested()
                ? List.of(RoleGroups.staff(unit))
                : List.of(RoleGroups.staff(unit), RoleGroups.head(unit));
        told.forEach(recipient -> notices.write(
                explanation.localityId(),
                NoticeKind.EXPLANATION,
                recipient,
                explanation.caseKey(),
                null,
                words,
                explanation.due()));
    }
}
