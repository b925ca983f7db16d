package vn.kehoach.reporting;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;

/** The Mặt trận is asked what it thinks of the results; its silence is recorded as such. */
@Service
@Transactional
class FrontOpinions {
    private final OpinionRepository opinions;
    private final Organisation organisation;
    private final CaseFile file;
    private final Clock clock;

    FrontOpinions(OpinionRepository opinions, Organisation organisation, CaseFile file, Clock clock) {
        this.opinions = opinions;
        this.organisation = organisation;
        this.file = file;
        this.clock = clock;
    }

    void record(RoundId round, @Nullable String text, String actor) {
        var front = organisation.frontUnit(round.locality()).id();
        opinions.add(round, front, text, actor, OffsetDateTime.now(clock));
        var act = text == null ? Act.SILENT : Act.COMMENTED;
        file.add(CaseEntry.of(round.locality(), round.id(), "userTask_giveOpinion", act, actor)
                .by(front)
                .saying(text));
    }
}
