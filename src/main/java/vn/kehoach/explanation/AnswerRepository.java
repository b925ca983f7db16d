package vn.kehoach.explanation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every answer to every question; what was said to one is added once and never changed. */
@Repository
class AnswerRepository {
    private static final String ALL = """
            select explanation_id, attempt, answer, due, answered_by, answered_name, answered_at, decision, words,
                   decided_name, decided_at
              from explanation_answer
             where locality_id = :locality and explanation_id in (:explanations)
             order by explanation_id, attempt
            """;
    private static final String ADD = """
            insert into explanation_answer (locality_id, explanation_id, attempt, answer, due, answered_by, answered_name,
                                            answered_at)
            values (:locality, :id,
                    (select coalesce(max(attempt), 0) + 1 from explanation_answer
                      where locality_id = :locality and explanation_id = :id),
                    :answer, :due, :by, :name, :at)
            """;
    private static final String DECIDE = """
            update explanation_answer
               set decision = :decision, words = :words, decided_by = :by, decided_name = :name, decided_at = :at
             where locality_id = :locality and explanation_id = :id and decision is null
            """;

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Answer> of(Explanation explanation) {
        return of(explanation.localityId(), List.of(explanation.id()));
    }

    /** Of each question oldest first. */
    List<Answer> of(String locality, Collection<Integer> explanations) {
        return explanations.isEmpty()
                ? List.of()
                : jdbc.sql(ALL)
                        .param("locality", locality)
                        .param("explanations", explanations)
                        .query(Answer.class)
                        .list();
    }

    void add(Explanation explanation, String answer, Person by, OffsetDateTime at) {
        jdbc.sql(ADD)
                .param("locality", explanation.localityId())
                .param("id", explanation.id())
                .param("answer", answer)
                .param("due", explanation.due())
                .param("by", by.user())
                .param("name", by.name())
                .param("at", at)
                .update();
    }

    void decide(Explanation explanation, Reading decision, @Nullable String words, Person by, OffsetDateTime at) {
        jdbc.sql(DECIDE)
                .param("locality", explanation.localityId())
                .param("id", explanation.id())
                .param("decision", decision.name())
                .param("words", words)
                .param("by", by.user())
                .param("name", by.name())
                .param("at", at)
                .update();
    }

    /** Somebody as he is called now. */
    record Person(String user, String name) {}
}
