package vn.kehoach.platform;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for open tasks by words of their name, unit and subject. Says nothing of who may read them: ask the engine before
 * anything of a task leaves the server.
 */
@Component
class TaskWords {
    // As FoldedText folds: without marks, in small letters. Marks first: small letters of others are the server's
    // matter.
    private static final String WITH_WORDS = """
            select id
              from (select t.id_ as id, t.due_date_,
                           translate(lower(regexp_replace(
                               normalize(concat_ws(' ', t.name_, u.text_, s.text_), NFD),
                               '[\u0300-\u036F]', '', 'g')), 'Đđ', 'dd') as said
                      from act_ru_task t
                      left join act_ru_variable u on u.task_id_ = t.id_ and u.name_ = :unit
                      left join act_ru_variable s on s.task_id_ = t.id_ and s.name_ = :subject
                     where t.tenant_id_ in (:localities)) as task
             where not exists (select 1 from unnest(string_to_array(:words, ' ')) word where strpos(said, word) = 0)
             order by due_date_ nulls last, id
            """;

    private final JdbcClient jdbc;

    TaskWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of those that have every word, in these localities, the most urgent first. */
    List<String> tasksWith(FoldedText wanted, Collection<String> localities) {
        return localities.isEmpty()
                ? List.of()
                : jdbc.sql(WITH_WORDS)
                        .param("unit", TaskCard.UNIT)
                        .param("subject", TaskCard.SUBJECT)
                        .param("localities", localities)
                        .param("words", String.join(" ", wanted.words()))
                        .query(String.class)
                        .list();
    }
}
