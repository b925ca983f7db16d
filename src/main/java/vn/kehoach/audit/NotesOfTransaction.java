package vn.kehoach.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What was done in one transaction, written as the last thing before its commit: the chain is locked for that moment
 * only, and a row exists if and only if the act does.
 */
final class NotesOfTransaction implements TransactionSynchronization {
    private final AuditWriter writer;
    private final List<AuditNote> notes = new ArrayList<>();
    private final List<Supplier<List<AuditNote>>> atEnd = new ArrayList<>();
    private boolean isWritten;

    NotesOfTransaction(AuditWriter writer) {
        this.writer = writer;
    }

    /** @throws IllegalStateException behind the last moment: then it would be lost in silence */
    void add(AuditNote note) {
        if (isWritten) {
            throw new IllegalStateException(
                    "too late in its transaction: " + note.entry().act());
        }
        notes.add(note);
    }

    void addAtEnd(Supplier<List<AuditNote>> later) {
        atEnd.add(later);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        atEnd.forEach(later -> notes.addAll(later.get()));
        isWritten = true;
        writer.write(notes);
    }
}
