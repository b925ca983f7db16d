package vn.kehoach.document;

import java.time.LocalDate;
import java.util.Set;

/** A module whose texts can be approved and issued. Found by the key of the case. */
public interface IssuableDocument {
    boolean owns(String caseKey);

    /** The tasks in which the text is handed in; who did that may not approve it. */
    Set<String> submittedIn();

    Draft draft(String locality, String caseKey);

    /** Called in the transaction that gives the number. */
    void issued(String locality, String caseKey, LocalDate day);
}
