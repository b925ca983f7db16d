package vn.kehoach.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the module that answers for a case. */
@Component
class Drafts {
    private final List<IssuableDocument> owners;

    Drafts(List<IssuableDocument> owners) {
        this.owners = owners;
    }

    Draft of(String locality, String caseKey) {
        return owner(caseKey).draft(locality, caseKey);
    }

    Optional<IssuableDocument> find(String caseKey) {
        return owners.stream().filter(owner -> owner.owns(caseKey)).findFirst();
    }

    IssuableDocument owner(String caseKey) {
        return find(caseKey).orElseThrow(() -> new IllegalStateException("no module issues " + caseKey));
    }
}
