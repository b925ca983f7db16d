package vn.kehoach.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Collectives and persons whom the units propose to commend, one a line. */
@Repository
class NominationRepository {
    private static final String DROP = """
            delete from nomination where locality_id = :locality and round_id = :round and unit_id = :unit
            """;

    private static final String ADD = """
            insert into nomination (locality_id, round_id, unit_id, position, text)
            values (:locality, :round, :unit, :position, :text)
            """;

    private static final String OF_ROUND = """
            select unit_id, position, text, is_chosen as chosen
              from nomination
             where locality_id = :locality and round_id = :round
             order by unit_id, position
            """;

    private static final String CHOOSE = """
            update nomination set is_chosen = (unit_id || '#' || position) in (:chosen)
             where locality_id = :locality and round_id = :round
            """;

    private final JdbcClient jdbc;

    NominationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(RoundId round, String unit, String text) {
        jdbc.sql(DROP)
                .param("locality", round.locality())
                .param("round", round.id())
                .param("unit", unit)
                .update();
        var position = 0;
        for (var line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            jdbc.sql(ADD)
                    .param("locality", round.locality())
                    .param("round", round.id())
                    .param("unit", unit)
                    .param("position", ++position)
                    .param("text", line)
                    .update();
        }
    }

    List<Nomination> of(RoundId round) {
        return jdbc.sql(OF_ROUND)
                .param("locality", round.locality())
                .param("round", round.id())
                .query(Nomination.class)
                .list();
    }

    void choose(RoundId round, List<String> keys) {
        jdbc.sql(CHOOSE)
                .param("locality", round.locality())
                .param("round", round.id())
                .param("chosen", keys.isEmpty() ? List.of("") : keys)
                .update();
    }

    /** @param chosen null until somebody has decided */
    record Nomination(
            String unitId,
            int position,
            String text,
            @Nullable Boolean chosen) {
        String key() {
            return unitId + "#" + position;
        }
    }
}
