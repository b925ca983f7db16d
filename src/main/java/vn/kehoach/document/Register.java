package vn.kehoach.document;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.Refused;

/** The register of outgoing documents. A number exists only for what is issued, and is never given twice. */
@Service
@Transactional
public class Register {
    private final RegisterRepository documents;
    private final Deliveries deliveries;
    private final Drafts drafts;
    private final CaseFile file;
    private final AuditTrail trail;
    private final Clock clock;

    Register(
            RegisterRepository documents,
            Deliveries deliveries,
            Drafts drafts,
            CaseFile file,
            AuditTrail trail,
            Clock clock) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.drafts = drafts;
        this.file = file;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Numbers, dates and issues an approved draft, and records its sending to every line of "Nơi nhận".
     *
     * @return number and code as printed, {@code 05/KH-UBND}
     * @throws Refused when it has been issued before or nobody approved this version
     */
    String issue(String locality, String caseKey, String issuedBy, String channel, @Nullable String note) {
        var now = OffsetDateTime.now(clock);
        var draft = drafts.of(locality, caseKey);
        // The number first: its lock lets whoever issues the same document at the same time see this one.
        var number = documents.nextNumber(locality, now.getYear(), draft.kind());
        if (documents.find(locality, caseKey).isPresent()) {
            throw new Refused("Văn bản này đã được cấp số.");
        }
        var approvedBy = approverOf(locality, caseKey);
        var symbol = "%02d/%s-UBND".formatted(number, draft.kind());
        var issue = new RegisterRepository.Issue(approvedBy, issuedBy, channel, note);
        documents.add(locality, caseKey, draft, number, symbol, issue, now);
        deliveries.send(locality, caseKey, draft.recipients(), issuedBy);
        file.add(CaseEntry.of(locality, caseKey, "userTask_issue", Act.ISSUED, issuedBy)
                .saying(symbol));
        trail.record(AuditEntry.of(locality, AuditAct.NUMBER_GIVEN, issuedBy)
                .on(caseKey)
                .changing(Map.of(), Map.of("symbol", symbol, "approvedBy", approvedBy, "channel", channel)));
        drafts.owner(caseKey).issued(locality, caseKey, now.toLocalDate());
        return symbol;
    }

    /** A unit confirms that it has the document; does nothing for a unit it was not sent to. */
    public void received(String locality, String caseKey, String unit, String actor) {
        deliveries.receivedByUnit(locality, caseKey, unit, actor);
    }

    public List<IssuedDocument> issued(String locality) {
        return documents.all(locality);
    }

    public Optional<IssuedDocument> find(String locality, String caseKey) {
        return documents.find(locality, caseKey);
    }

    // The last word on the current version must be the approval of the leader.
    private String approverOf(String locality, String caseKey) {
        var entries = file.entries(locality, caseKey).stream()
                .filter(entry -> !entry.act().saysNothingOfTheMatter())
                .toList();
        var last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last == null || last.act() != Act.APPROVED || !"userTask_approve".equals(last.step())) {
            throw new Refused("Văn bản chưa được lãnh đạo duyệt nên chưa thể cấp số.");
        }
        return last.actor();
    }
}
