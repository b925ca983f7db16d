package vn.kehoach.document;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A draft as the review forms show it. */
@Component
class DraftView {
    private final Drafts drafts;

    DraftView(Drafts drafts) {
        this.drafts = drafts;
    }

    Map<String, ?> of(String locality, String caseKey) {
        var draft = drafts.of(locality, caseKey);
        var recipients = draft.recipients().stream()
                .map(Draft.Recipient::line)
                .distinct()
                .collect(Collectors.joining("\n"));
        return Map.of(
                "subject", draft.subject(),
                "body", draft.body(),
                "signer", draft.signerName(),
                "recipients", recipients);
    }

    Set<String> submittedIn(String caseKey) {
        return drafts.owner(caseKey).submittedIn();
    }
}
