package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import vn.kehoach.audit.AuditCommand;
import vn.kehoach.support.DatabaseOwner;

/** What the audit trail tells of five years. */
final class Trail {
    private final DatabaseOwner owner;

    Trail(DatabaseOwner owner) {
        this.owner = owner;
    }

    void isIntact(Path data) {
        assertThat(AuditCommand.run(System.out, "--kehoach.command=audit-verify", "--kehoach.data-dir=" + data))
                .isZero();
    }

    void hasEveryCaseEntry() {
        assertThat(owner.sql("""
                        select count(*) from case_entry e
                         where not exists (select from audit_entry a
                                            where a.locality_id = e.locality_id and a.case_key = e.case_key
                                              and a.act = e.act and a.actor = e.actor
                                              and a.after::json ->> 'entry' = e.id::text)
                        """).query(Long.class).single()).isZero();
    }

    void hasEverySubmission(int submissions) {
        assertThat(owner.sql("select count(*) from audit_entry where act = 'TASK_COMPLETED' and origin = '127.0.0.1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(submissions);
    }
}
