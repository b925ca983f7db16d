package vn.kehoach.reporting;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.planning.PlanRef;

/** Which plan a round reports on. */
@Service
@Transactional(readOnly = true)
public class RoundPlans {
    private final RoundRepository rounds;

    RoundPlans(RoundRepository rounds) {
        this.rounds = rounds;
    }

    /** @param caseKey of a round; empty for any other case */
    public Optional<PlanRef> of(String locality, String caseKey) {
        return rounds.plan(new RoundId(locality, caseKey));
    }
}
