package vn.kehoach.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;

/** What the audit trail says about one account, group or grant, past the application, which cannot read it. */
public final class TrailOfAccount {
    private final DatabaseOwner owner;

    public TrailOfAccount(EmbeddedPostgres postgres) {
        owner = new DatabaseOwner(postgres);
    }

    /** {@code <chain> <act> <actor> <origin>: <before> -> <after>}, in the order of the rows. */
    public List<String> of(String name) {
        return owner.sql("""
                        select locality_id || ' ' || act || ' ' || actor || ' ' || origin || ': '
                               || coalesce(before, '') || ' -> ' || coalesce(after, '')
                          from audit_entry
                         where before like :name or after like :name
                         order by acted_at, locality_id, seq
                        """)
                .param("name", "%\"" + name + "\"%")
                .query(String.class)
                .list();
    }

    /** The acts about it only. */
    public List<String> acts(String name) {
        return of(name).stream().map(line -> line.split(" ", 3)[1]).toList();
    }
}
