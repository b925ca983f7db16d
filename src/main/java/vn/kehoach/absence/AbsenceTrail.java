package vn.kehoach.absence;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;

/** Tells the audit trail what became of absences; what it did to posts and tasks is told there by itself. */
@Component
class AbsenceTrail {
    private final AuditTrail trail;

    AbsenceTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Absence absence, AuditAct act, String actor) {
        trail.record(AuditEntry.of(absence.localityId(), act, actor)
                .on(absence.caseKey())
                .changing(Map.of(), parts(absence)));
    }

    void changed(Absence before, Absence after, String actor) {
        trail.record(AuditEntry.of(before.localityId(), AuditAct.ABSENCE_CHANGED, actor)
                .on(before.caseKey())
                .changing(parts(before), parts(after)));
    }

    private static Map<String, String> parts(Absence absence) {
        return Map.of(
                "user", absence.userId(),
                "substitute", absence.substituteId(),
                "from", absence.firstDay().toString(),
                "to", absence.lastDay().toString());
    }
}
