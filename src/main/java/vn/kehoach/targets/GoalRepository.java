package vn.kehoach.targets;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.PlanRef;

/** What was said of the goals; only added to, never changed. */
@Repository
class GoalRepository {
    private static final String NEWEST_FIRST = """
            select clause_id, year, turn, rating, narrative, rated_name, rated_post, rated_at
              from goal_rating
             where locality_id = :locality and plan_id = :plan
             order by turn desc
            """;

    private static final String ADD = """
            insert into goal_rating (locality_id, plan_id, clause_id, year, turn, rating, narrative, rated_by,
                                     rated_name, rated_post, rated_at)
            values (:locality, :plan, :clause, :year, :turn, :rating, :narrative, :by, :name, :post, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    GoalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GoalRating> of(PlanRef plan) {
        return jdbc.sql(NEWEST_FIRST)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .query(GoalRating.class)
                .list();
    }

    /** @return false when somebody else was faster */
    boolean add(PlanRef plan, GoalRating rating, String by) {
        return jdbc.sql(ADD)
                        .param("locality", plan.locality())
                        .param("plan", plan.planId())
                        .param("clause", rating.clauseId())
                        .param("year", rating.year())
                        .param("turn", rating.turn())
                        .param("rating", rating.rating().name())
                        .param("narrative", rating.narrative())
                        .param("by", by)
                        .param("name", rating.ratedName())
                        .param("post", rating.ratedPost())
                        .param("at", rating.ratedAt())
                        .update()
                > 0;
    }
}
