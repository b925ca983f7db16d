package vn.kehoach.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseFile;

/** The document of a case, for those who look at the case: as it was issued, or as it stands before that. */
@Service
@Transactional(readOnly = true)
public class CaseDocuments {
    private final RegisterRepository documents;
    private final DeliveryRepository deliveries;
    private final Drafts drafts;
    private final CaseFile file;

    CaseDocuments(RegisterRepository documents, DeliveryRepository deliveries, Drafts drafts, CaseFile file) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.drafts = drafts;
        this.file = file;
    }

    /** Empty while nobody has handed in a text. */
    public Optional<CaseDocument> of(String locality, String caseKey) {
        return issued(locality, caseKey).or(() -> draft(locality, caseKey));
    }

    public Optional<CaseDocument> issued(String locality, String caseKey) {
        return documents.whole(locality, caseKey);
    }

    /** Line by line whom it was sent to, and what is known of its arrival. */
    public List<SentLine> sent(String locality, String caseKey) {
        return deliveries.all(locality, caseKey);
    }

    private Optional<CaseDocument> draft(String locality, String caseKey) {
        return drafts.find(caseKey)
                .filter(owner -> isHandedIn(owner, locality, caseKey))
                .map(owner -> owner.draft(locality, caseKey))
                .map(draft -> new CaseDocument(draft.kind().name(), null, null, draft.subject(), draft.body()));
    }

    private boolean isHandedIn(IssuableDocument owner, String locality, String caseKey) {
        return file.entries(locality, caseKey).stream()
                .anyMatch(entry ->
                        entry.act() == Act.SUBMITTED && owner.submittedIn().contains(entry.step()));
    }
}
