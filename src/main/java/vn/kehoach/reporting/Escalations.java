package vn.kehoach.reporting;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.Dates;
import vn.kehoach.reminder.NoticeKind;
import vn.kehoach.reminder.Notices;

/** Tells the superiors of a late report. A unit that is only asked is never reported upwards. */
@Service
class Escalations {
    private final UnitReports reports;
    private final Organisation organisation;
    private final Notices notices;
    private final DueDays days;

    Escalations(UnitReports reports, Organisation organisation, Notices notices, DueDays days) {
        this.reports = reports;
        this.organisation = organisation;
        this.notices = notices;
        this.days = days;
    }

    void reportOverdue(RoundId round, String unitId) {
        var unit = organisation.unit(round.locality(), unitId);
        if (unit.isRequested()) {
            return;
        }
        var due = reports.one(round, unitId).due();
        var text = "%s chưa nộp báo cáo, %s. Hạn: %s".formatted(unit.name(), days.distance(due), Dates.show(due));
        var superiors = List.of(
                RoleGroups.head(unitId),
                organisation.focalUnit(round.locality()).id(),
                RoleGroups.viceChair(round.locality()));
        for (var superior : superiors) {
            notices.write(round.locality(), NoticeKind.ESCALATION, superior, round.reportKey(unitId), null, text, due);
        }
    }
}
