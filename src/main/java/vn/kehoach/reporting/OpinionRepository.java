package vn.kehoach.reporting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the Mặt trận said about a summary; a row without text means it was asked and said nothing in time. */
@Repository
class OpinionRepository {
    private static final String ADD = """
            insert into round_opinion (locality_id, round_id, unit_id, text, given_by, given_at)
            values (:locality, :round, :unit, :text, :by, :at)
            """;

    private static final String TEXT = """
            select text from round_opinion
             where locality_id = :locality and round_id = :round and text is not null
            """;

    private final JdbcClient jdbc;

    OpinionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RoundId round, String unit, @Nullable String text, String by, OffsetDateTime at) {
        jdbc.sql(ADD)
                .param("locality", round.locality())
                .param("round", round.id())
                .param("unit", unit)
                .param("text", text)
                .param("by", by)
                .param("at", at)
                .update();
    }

    Optional<String> text(RoundId round) {
        return jdbc.sql(TEXT)
                .param("locality", round.locality())
                .param("round", round.id())
                .query(String.class)
                .optional();
    }
}
