package vn.kehoach.casetab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.execution.Assignment;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.platform.ReadableTask;

/** Puts together what a task shows of its case. */
@Service
@Transactional(readOnly = true)
class TaskCases {
    private final OpenedCases cases;
    private final UnitYears years;
    private final AboutTask about;
    private final CaseHistory history;
    private final CaseAttempts attempts;
    private final CasePapers papers;

    TaskCases(
            OpenedCases cases,
            UnitYears years,
            AboutTask about,
            CaseHistory history,
            CaseAttempts attempts,
            CasePapers papers) {
        this.cases = cases;
        this.years = years;
        this.about = about;
        this.history = history;
        this.attempts = attempts;
        this.papers = papers;
    }

    /** @param task which the person may read */
    TaskCase of(ReadableTask task) {
        var opened = cases.of(task);
        var duties = duties(opened);
        var texts = texts(duties);
        return new TaskCase(
                about.of(opened, duties), history.of(opened, texts), attempts.newest(opened, texts), papers.of(opened));
    }

    /** @param pair an older one, by the id under which the case names it */
    Optional<Attempts> attempts(ReadableTask task, long pair) {
        var opened = cases.of(task);
        return attempts.find(opened, texts(duties(opened)), pair);
    }

    private static Map<String, String> texts(List<Assignment> duties) {
        return duties.stream().collect(Collectors.toMap(Assignment::dutyId, Assignment::text));
    }

    // Other cases of a unit, its reports, are about the year as a whole.
    private List<Assignment> duties(OpenedCase opened) {
        var task = opened.task();
        var unit = opened.unit();
        if (unit == null || !task.process().equals("unit-execution")) {
            return List.of();
        }
        return task.value(Variables.YEAR)
                .map(year -> years.assignments(new UnitYear(task.locality(), unit.id(), year)))
                .orElse(List.of());
    }
}
