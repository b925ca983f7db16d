package vn.kehoach.reporting;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;
import vn.kehoach.reporting.NominationRepository.Nomination;

/** Phòng VH-XH chooses whom the summary proposes to commend; the decision itself is the chairman's. */
@Component
class ReviewNominationsForm implements TaskForm {
    private final NominationRepository nominations;
    private final CaseFile file;

    ReviewNominationsForm(NominationRepository nominations, CaseFile file) {
        this.nominations = nominations;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        List<Map<String, String>> choices = nominations.of(ReportingProcess.round(task)).stream()
                .map(nomination -> Map.of("value", nomination.key(), "label", nomination.text()))
                .toList();
        return Map.of("nominationChoices", choices, "nobody", choices.isEmpty());
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var round = ReportingProcess.round(task);
        var chosen = typed.ticked("chosen");
        var known = nominations.of(round).stream().map(Nomination::key).toList();
        if (!known.containsAll(chosen)) {
            throw new Refused("Danh sách đề nghị biểu dương đã thay đổi. Đề nghị mở lại và chọn lại.");
        }
        nominations.choose(round, chosen);
        file.add(CaseEntry.of(round.locality(), round.id(), task.getTaskDefinitionKey(), Act.RECORDED, Actor.of(task))
                .with(typed.json()));
    }
}
