package vn.kehoach.explanation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions of supervisors and where they stand. */
@Repository
class ExplanationRepository {
    private static final String EXPLANATION = """
            select locality_id, id, case_key, about_case, what, unit_id, requested, question, due, asked_by, asked_name,
                   asked_post, reader, asked_at, state
              from explanation
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('explanation ' || :locality, 0))";
    private static final String NUMBER = """
            select count(*) + 1 from explanation where locality_id = :locality and case_key like 'GT-' || cast(:year as text) || '-%'
            """;
    private static final String ADD = """
            insert into explanation (locality_id, case_key, kind, thing, about_case, what, unit_id, requested, question,
                                     due, asked_by, asked_name, asked_post, reader, asked_at, state)
            values (:locality, :case, :kind, :thing, :about, :what, :unit, :requested, :question, :due, :by, :name, :post,
                    :reader, :at, 'ASKED')
            on conflict (locality_id, unit_id, kind, thing) where state in ('ASKED', 'ANSWERED') do nothing
            returning id
            """;
    private static final String OPEN = """
             where locality_id = :locality and unit_id = :unit and kind = :kind and thing = :thing
               and state in ('ASKED', 'ANSWERED')
            """;
    private static final String NEWEST = """
             where locality_id = :locality
             order by state in ('ASKED', 'ANSWERED') desc, id desc
             limit :most
            """;
    private static final String GO_ON = """
            update explanation set state = :to, due = :due
             where locality_id = :locality and id = :id and state = :from
            """;
    private static final String WITHDRAW = """
            update explanation set state = 'WITHDRAWN', withdrawn_at = :at
             where locality_id = :locality and id = :id and state = 'ASKED'
            """;

    private final JdbcClient jdbc;

    ExplanationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Explanation one(String locality, int id) {
        return find(locality, id).orElseThrow();
    }

    Optional<Explanation> find(String locality, int id) {
        return jdbc.sql(EXPLANATION + " where locality_id = :locality and id = :id")
                .param("locality", locality)
                .param("id", id)
                .query(Explanation.class)
                .optional();
    }

    /** The question about this that is not settled yet. */
    Optional<Explanation> open(Matter matter) {
        return jdbc.sql(EXPLANATION + OPEN)
                .param("locality", matter.unit().localityId())
                .param("unit", matter.unit().id())
                .param("kind", matter.kind().name())
                .param("thing", matter.thing())
                .query(Explanation.class)
                .optional();
    }

    /** Open ones first, then newest first. */
    List<Explanation> newest(String locality, int most) {
        return jdbc.sql(EXPLANATION + NEWEST)
                .param("locality", locality)
                .param("most", most)
                .query(Explanation.class)
                .list();
    }

    /** The number of the next question of the locality in that year; nobody else gets it before this transaction ends. */
    int nextNumber(String locality, int year) {
        jdbc.sql(LOCK).param("locality", locality).query((row, number) -> "").list();
        return jdbc.sql(NUMBER)
                .param("locality", locality)
                .param("year", String.valueOf(year))
                .query(Integer.class)
                .single();
    }

    /** @return empty when a question about this is open already */
    Optional<Integer> add(String caseKey, Matter matter, CheckedExplanation wanted, Signed by, OffsetDateTime at) {
        return jdbc.sql(ADD)
                .param("locality", matter.unit().localityId())
                .param("case", caseKey)
                .param("kind", matter.kind().name())
                .param("thing", matter.thing())
                .param("about", matter.caseKey())
                .param("what", matter.what())
                .param("unit", matter.unit().id())
                .param("requested", matter.isRequest())
                .param("question", wanted.question())
                .param("due", wanted.due())
                .param("by", by.user())
                .param("name", by.name())
                .param("post", by.post())
                .param("reader", by.reader())
                .param("at", at)
                .query(Integer.class)
                .optional();
    }

    /** @return whether it was still where it had been */
    boolean goOn(Explanation explanation, ExplanationState to, LocalDate due) {
        return jdbc.sql(GO_ON)
                        .param("locality", explanation.localityId())
                        .param("id", explanation.id())
                        .param("from", explanation.state().name())
                        .param("to", to.name())
                        .param("due", due)
                        .update()
                > 0;
    }

    /** @return whether it still waited for the unit */
    boolean withdraw(Explanation explanation, OffsetDateTime at) {
        return jdbc.sql(WITHDRAW)
                        .param("locality", explanation.localityId())
                        .param("id", explanation.id())
                        .param("at", at)
                        .update()
                > 0;
    }

    /**
     * Who asks.
     *
     * @param post in words
     * @param reader the engine's group of the post that will read the answer
     */
    record Signed(String user, String name, String post, String reader) {}
}
