package vn.kehoach.explanation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;

/** All questions of a locality as its supervisors read them. */
@Component
@Transactional(readOnly = true)
class ExplanationList {
    private static final int MOST = 200;

    private final ExplanationRepository repository;
    private final AnswerRepository answers;
    private final WaitingWorks works;
    private final DeadlineWords words;
    private final Organisation organisation;

    ExplanationList(
            ExplanationRepository repository,
            AnswerRepository answers,
            WaitingWorks works,
            DeadlineWords words,
            Organisation organisation) {
        this.repository = repository;
        this.answers = answers;
        this.works = works;
        this.words = words;
        this.organisation = organisation;
    }

    /** The 200 newest, open ones first, of each newest first. */
    List<Line> of(Asker asker) {
        var locality = asker.locality();
        var all = repository.newest(locality, MOST);
        var given = answers.of(locality, all.stream().map(Explanation::id).toList()).stream()
                .collect(Collectors.groupingBy(Answer::explanationId));
        var units = organisation.units(locality).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var tasks = works.in(locality).stream()
                .filter(work -> work.groups().stream().anyMatch(asker.groups()::contains))
                .collect(Collectors.toMap(WaitingWork::caseKey, WaitingWork::id, (one, other) -> one));
        var deadlines = words.in(locality);
        return all.stream()
                .map(explanation -> line(
                        asker,
                        explanation,
                        units.getOrDefault(explanation.unitId(), explanation.unitId()),
                        said(explanation, given),
                        deadlines,
                        tasks.getOrDefault(explanation.caseKey(), "")))
                .toList();
    }

    private static List<Said> said(Explanation explanation, Map<Integer, List<Answer>> given) {
        return given.getOrDefault(explanation.id(), List.of()).stream()
                .map(answer -> Said.of(answer, explanation.requested()))
                .toList();
    }

    private static Line line(
            Asker asker, Explanation explanation, String unit, List<Said> said, LocalDeadlines deadlines, String task) {
        var waits = explanation.state() == ExplanationState.ASKED;
        return new Line(
                explanation.id(),
                explanation.state().isOpen(),
                explanation.requested(),
                ExplanationWords.state(explanation),
                explanation.what(),
                unit,
                explanation.asker() + ", "
                        + Dates.show(Dates.momentOf(explanation.askedAt()).toLocalDate()),
                explanation.question(),
                waits ? deadlines.of(explanation.due(), explanation.requested()) : "",
                waits && deadlines.isLate(explanation.due(), explanation.requested()),
                said,
                waits && asker.asked(explanation),
                explanation.state() == ExplanationState.ANSWERED ? task : "");
    }

    /**
     * @param deadline empty when the unit does not have to answer now
     * @param mayWithdraw whether this person may take it back now
     * @param task in which this person reads the answer; empty: none waits for him
     */
    record Line(
            int id,
            boolean open,
            boolean requested,
            String state,
            String what,
            String unit,
            String asked,
            String question,
            String deadline,
            boolean late,
            List<Said> said,
            boolean mayWithdraw,
            String task) {}

    /** @param reading what was said to the answer; empty: nothing yet */
    record Said(String answer, String by, String reading, String words) {
        static Said of(Answer answer, boolean isRequest) {
            var at = answer.answeredName() + ", " + Dates.show(Dates.momentOf(answer.answeredAt()));
            var decision = answer.decision();
            return new Said(
                    answer.answer(),
                    answer.isLate() && !isRequest ? at + " (sau hạn " + Dates.show(answer.due()) + ")" : at,
                    decision == null
                            ? ""
                            : ExplanationWords.decision(decision, isRequest) + " – " + answer.decidedName(),
                    answer.words() == null ? "" : answer.words());
        }
    }
}
