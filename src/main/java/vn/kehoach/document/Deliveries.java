package vn.kehoach.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;

/** What went to whom, and whether it arrived. Every line ends: received, or without confirmation and with a reason. */
@Service
@Transactional
class Deliveries {
    private static final String STEP = "userTask_recordReceipt";

    private final DeliveryRepository deliveries;
    private final CaseFile file;
    private final AuditTrail trail;
    private final Clock clock;

    Deliveries(DeliveryRepository deliveries, CaseFile file, AuditTrail trail, Clock clock) {
        this.deliveries = deliveries;
        this.file = file;
        this.trail = trail;
        this.clock = clock;
    }

    void send(String locality, String caseKey, List<Draft.Recipient> recipients, String sentBy) {
        var now = OffsetDateTime.now(clock);
        var position = 0;
        for (var recipient : recipients) {
            var id = new DeliveryId(locality, caseKey, ++position);
            deliveries.send(id, recipient, now);
            if (recipient.kind() == RecipientKind.ARCHIVE) {
                // Whoever issues archives the original in the same act; no other office has to confirm it.
                deliveries.received(id, now.toLocalDate(), null, sentBy, now);
            }
        }
    }

    void receivedByUnit(String locality, String caseKey, String unit, String actor) {
        if (deliveries.receivedByUnit(locality, caseKey, unit, actor, OffsetDateTime.now(clock)) > 0) {
            trail.record(AuditEntry.of(locality, AuditAct.DOCUMENT_RECEIVED, actor)
                    .on(caseKey)
                    .changing(Map.of("unit", unit), Map.of("unit", unit, "receivedBy", actor)));
        }
    }

    /** Positions of the lines that no unit confirms and that nobody has closed yet. */
    List<Integer> open(String locality, String caseKey) {
        return deliveries.openWithoutUnit(locality, caseKey);
    }

    Delivery one(DeliveryId id) {
        return deliveries.one(id);
    }

    /** @throws Refused when the day cannot be, or the line was closed before */
    void received(DeliveryId id, LocalDate on, @Nullable String note, String actor) {
        var delivery = deliveries.one(id);
        refuseImpossible(on, delivery.issuedOn());
        refuseClosed(deliveries.received(id, on, note, actor, OffsetDateTime.now(clock)));
        record(id, "%s: đã nhận ngày %s".formatted(delivery.recipient(), Dates.show(on)), note, actor);
    }

    /** @throws Refused when the line was closed before */
    void unconfirmed(DeliveryId id, String reason, String actor) {
        refuseClosed(deliveries.unconfirmed(id, reason, actor, OffsetDateTime.now(clock)));
        record(id, "%s: chưa có xác nhận".formatted(deliveries.one(id).recipient()), reason, actor);
    }

    private void refuseImpossible(LocalDate on, LocalDate issuedOn) {
        if (on.isBefore(issuedOn)) {
            throw new Refused("“Ngày nhận” không được trước ngày ban hành văn bản (" + Dates.show(issuedOn) + ").");
        }
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new Refused("“Ngày nhận” không được sau ngày hôm nay (" + Dates.show(today) + ").");
        }
    }

    private static void refuseClosed(int changed) {
        if (changed == 0) {
            throw new Refused("Nơi nhận này đã được ghi nhận trước đó.");
        }
    }

    private void record(DeliveryId id, String what, @Nullable String note, String actor) {
        file.add(CaseEntry.of(id.locality(), id.caseKey(), STEP, Act.RECORDED, actor)
                .saying(note == null ? what : what + ". " + note));
    }
}
