package vn.kehoach.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Actor;

/** Opinions of the units on a draft, and the answer each of them gets. */
@Service
@Transactional
class Comments {
    private final CommentRepository comments;
    private final Organisation organisation;
    private final CaseFile file;
    private final Clock clock;

    Comments(CommentRepository comments, Organisation organisation, CaseFile file, Clock clock) {
        this.comments = comments;
        this.organisation = organisation;
        this.file = file;
        this.clock = clock;
    }

    /** Every unit except the one that wrote the draft. */
    List<Unit> askedUnits(PlanRef plan) {
        var author = organisation.focalUnit(plan.locality()).id();
        return organisation.members(plan.locality(), LocalDate.now(clock)).stream()
                .filter(unit -> !unit.id().equals(author))
                .toList();
    }

    void give(PlanRef plan, String unit, Opinion opinion, @Nullable String text, String actor) {
        comments.add(plan, unit, opinion, text, actor, OffsetDateTime.now(clock));
        var entry = CaseEntry.of(plan.locality(), plan.caseKey(), "userTask_comment", Act.COMMENTED, actor);
        file.add(entry.by(unit).saying(text));
    }

    /** Records the silence of every unit that was asked and has not spoken. */
    void close(PlanRef plan) {
        for (var unit : askedUnits(plan)) {
            var at = OffsetDateTime.now(clock);
            if (comments.add(plan, unit.id(), Opinion.SILENT, null, Actor.SYSTEM, at) > 0) {
                var entry = CaseEntry.of(
                        plan.locality(), plan.caseKey(), "serviceTask_closeComments", Act.SILENT, Actor.SYSTEM);
                file.add(entry.by(unit.id()).saying("Không có ý kiến trong thời hạn"));
            }
        }
    }

    List<PlanComment> unanswered(PlanRef plan) {
        return comments.of(plan).stream()
                .filter(comment -> comment.opinion() == Opinion.COMMENT && comment.answer() == null)
                .toList();
    }

    PlanComment one(String locality, long id) {
        return comments.one(locality, id);
    }

    List<PlanComment> all(PlanRef plan) {
        return comments.of(plan);
    }

    void answer(PlanRef plan, long id, Answer answer, @Nullable String reason, String actor) {
        comments.answer(plan.locality(), id, answer, reason, actor, OffsetDateTime.now(clock));
        var unit = comments.one(plan.locality(), id).unitId();
        var entry = CaseEntry.of(plan.locality(), plan.caseKey(), "userTask_answerComment", Act.ANSWERED, actor);
        file.add(entry.by(unit).saying(answer + (reason == null ? "" : ": " + reason)));
    }
}
