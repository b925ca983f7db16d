package vn.kehoach.reporting;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.Dates;
import vn.kehoach.reminder.NoticeKind;
import vn.kehoach.reminder.Notices;

/** Tells the superiors of a late report, and of a round on which nobody decides. A unit that is only asked is never reported upwards. */
@Service
class Escalations {
    private final UnitReports reports;
    private final Organisation organisation;
    private final Notices notices;
    private final DeadlineWords words;

    Escalations(UnitReports reports, Organisation organisation, Notices notices, DeadlineWords words) {
        this.reports = reports;
        this.organisation = organisation;
        this.notices = notices;
        this.words = words;
    }

    void reportOverdue(RoundId round, String unitId) {
        var report = reports.one(round, unitId);
        if (report.requested()) {
            return;
        }
        var due = report.due();
        var text = "%s: báo cáo %s, %s. Hạn: %s"
                .formatted(
                        organisation.unit(round.locality(), unitId).name(),
                        report.status().words(),
                        words.in(round.locality()).distance(due),
                        Dates.show(due));
        var superiors = List.of(
                RoleGroups.head(unitId),
                organisation.focalUnit(round.locality()).id(),
                RoleGroups.viceChair(round.locality()));
        for (var superior : superiors) {
            notices.write(round.locality(), NoticeKind.ESCALATION, superior, round.reportKey(unitId), null, text, due);
        }
    }

    /** Nobody has decided whether the round waits longer: the head of the office that should, and the Phó Chủ tịch. */
    void decisionOverdue(Round round) {
        var focal = organisation.focalUnit(round.localityId());
        var text = "%s chưa quyết định chờ thêm hay khép kỳ: %s".formatted(focal.name(), round.title());
        for (var superior : List.of(RoleGroups.head(focal.id()), RoleGroups.viceChair(round.localityId()))) {
            notices.write(round.localityId(), NoticeKind.ESCALATION, superior, round.id(), null, text, null);
        }
    }
}
