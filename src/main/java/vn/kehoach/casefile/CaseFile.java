package vn.kehoach.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.platform.Refused;

/** Writes and reads the file of a case. Nothing in it is ever changed. */
@Service
@Transactional
public class CaseFile {
    private static final String ADD = """
            insert into case_entry (locality_id, case_key, step, act, unit_id, reason_code, note, content, actor,
                                    actor_name, actor_post, acted_at)
            values (:localityId, :caseKey, :step, :act, :unitId, :reasonCode, :note, cast(:content as jsonb), :actor,
                    :name, :post, :at)
            returning
                (select json_build_object('entry', last.id, 'step', last.step, 'act', last.act)
                   from case_entry last
                  where last.locality_id = :localityId and last.case_key = :caseKey
                  order by last.id desc limit 1) as before,
                json_strip_nulls(json_build_object('entry', id, 'step', step, 'act', act, 'unit', unit_id,
                    'reason', reason_code, 'note', note, 'content', content,
                    'name', actor_name, 'post', actor_post)) as after
            """;

    private static final String ENTRIES = """
            select locality_id, case_key, step, act, unit_id, reason_code, note, content, actor
              from case_entry
             where locality_id = :locality and case_key = :case
             order by id
            """;

    private static final String FILED = """
            select id, step, act, unit_id, reason_code, note, content, actor, actor_name, actor_post, acted_at
              from case_entry
             where locality_id = :locality and case_key = :case
             order by id
            """;

    private static final String HAS_SUBMITTED = """
            select count(*) from case_entry
             where locality_id = :locality and case_key = :case and act = 'SUBMITTED' and actor = :actor
               and step in (:steps)
            """;

    private static final String OPEN_RETURN = """
            select reason_code, note from case_entry
             where locality_id = :locality and case_key = :case and act = 'RETURNED'
               and id > coalesce((select max(id) from case_entry
                                   where locality_id = :locality and case_key = :case and act = 'SUBMITTED'), 0)
             order by id desc limit 1
            """;

    private static final String LAST_RETURN = """
            select reason_code, note from case_entry
             where locality_id = :locality and case_key = :case and act = 'RETURNED' and step = :step
             order by id desc limit 1
            """;

    private static final String NOTHING = "0";

    private static final String HANDED_IN = """
            select case_key, max(id) as last from case_entry
             where locality_id = :locality and case_key in (:cases) and act = 'SUBMITTED'
             group by case_key
            """;

    private final JdbcClient jdbc;
    private final Signatures signatures;
    private final AuditTrail trail;
    private final Clock clock;

    CaseFile(JdbcClient jdbc, Signatures signatures, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.signatures = signatures;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Signed with name and posts of the moment. The trail gets the entry as it was stored, and the last one of the case
     * before it.
     */
    public void add(CaseEntry entry) {
        var stored = store(entry);
        trail.record(AuditEntry.of(entry.localityId(), entry.act(), entry.actor())
                .on(entry.caseKey())
                .changing(stored.before(), stored.after()));
    }

    private Stored store(CaseEntry entry) {
        var signature = signatures.of(entry.localityId(), entry.actor());
        return jdbc.sql(ADD)
                .param("localityId", entry.localityId())
                .param("caseKey", entry.caseKey())
                .param("step", entry.step())
                .param("act", entry.act().name())
                .param("unitId", entry.unitId())
                .param("reasonCode", entry.reasonCode())
                .param("note", entry.note())
                .param("content", entry.content())
                .param("actor", entry.actor())
                .param("name", signature.name())
                .param("post", signature.post())
                .param("at", OffsetDateTime.now(clock))
                .query(Stored.class)
                .single();
    }

    public List<CaseEntry> entries(String locality, String caseKey) {
        return jdbc.sql(ENTRIES)
                .param("locality", locality)
                .param("case", caseKey)
                .query(CaseEntry.class)
                .list();
    }

    /** The entries with the moment of each, oldest first. */
    public List<FiledEntry> filed(String locality, String caseKey) {
        return jdbc.sql(FILED)
                .param("locality", locality)
                .param("case", caseKey)
                .query(FiledEntry.class)
                .list();
    }

    /** Another text each time something of the case is handed in: whoever looked before that saw something else. */
    public String handedIn(String locality, String caseKey) {
        return handedIn(locality, List.of(caseKey)).getOrDefault(caseKey, NOTHING);
    }

    /** The same for many cases in one statement, by key; each of them is there. */
    public Map<String, String> handedIn(String locality, Collection<String> caseKeys) {
        var seen = new HashMap<String, String>();
        caseKeys.forEach(key -> seen.put(key, NOTHING));
        if (!seen.isEmpty()) {
            jdbc.sql(HANDED_IN)
                    .param("locality", locality)
                    .param("cases", seen.keySet())
                    .query(HandedIn.class)
                    .list()
                    .forEach(one -> seen.put(one.caseKey(), String.valueOf(one.last())));
        }
        return seen;
    }

    /** Why the case came back, until it is submitted again. */
    public Optional<String> openReturn(String locality, String caseKey) {
        return jdbc.sql(OPEN_RETURN)
                .param("locality", locality)
                .param("case", caseKey)
                .query(Returned.class)
                .optional()
                .map(Returned::words);
    }

    /** Why a step last sent the case back, also after parts of it were submitted again. */
    public Optional<String> lastReturn(String locality, String caseKey, String step) {
        return jdbc.sql(LAST_RETURN)
                .param("locality", locality)
                .param("case", caseKey)
                .param("step", step)
                .query(Returned.class)
                .optional()
                .map(Returned::words);
    }

    /**
     * Four eyes.
     *
     * @param steps the tasks in which what is now decided was handed in
     * @throws Refused when this person handed in any part of it
     */
    public void refuseOwnWork(String locality, String caseKey, Set<String> steps, String actor) {
        var own = jdbc.sql(HAS_SUBMITTED)
                .param("locality", locality)
                .param("case", caseKey)
                .param("actor", actor)
                .param("steps", steps)
                .query(Long.class)
                .single();
        if (own > 0) {
            throw new Refused("Đồng chí là người trình nội dung này nên không tự duyệt được."
                    + " Đề nghị chuyển người khác có thẩm quyền: trả việc về đơn vị bằng dấu × cạnh tên mình;"
                    + " nếu đang làm thay thì báo để cử người thay khác.");
        }
    }

    private record HandedIn(String caseKey, long last) {}

    /** The case's last entry before this one, and this one, as Json. */
    private record Stored(@Nullable String before, String after) {}
}
