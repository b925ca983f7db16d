package vn.kehoach.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.explanation.AnswerRepository.Person;
import vn.kehoach.explanation.ExplanationRepository.Signed;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.GoneTask;
import vn.kehoach.platform.Refused;

/** A question to a unit, its answers, and what was said to them: each kept, filed and told, or nothing of it. */
@Service
@Transactional
class Explanations {
    private static final String GONE = "Chưa rút: đơn vị vừa gửi nội dung, hoặc yêu cầu đã được rút. Đề nghị xem lại.";

    private final ExplanationRepository repository;
    private final AnswerRepository answers;
    private final ExplanationWorkflow workflow;
    private final ExplanationFile filed;
    private final CaseFile file;
    private final ExplanationNews news;
    private final DueDays days;
    private final AccountRows accounts;
    private final Clock clock;

    Explanations(
            ExplanationRepository repository,
            AnswerRepository answers,
            ExplanationWorkflow workflow,
            ExplanationFile filed,
            CaseFile file,
            ExplanationNews news,
            DueDays days,
            AccountRows accounts,
            Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.workflow = workflow;
        this.filed = filed;
        this.file = file;
        this.news = news;
        this.days = days;
        this.accounts = accounts;
        this.clock = clock;
    }

    Explanation one(String locality, int id) {
        return repository.one(locality, id);
    }

    /** Oldest first. */
    List<Answer> answers(Explanation explanation) {
        return answers.of(explanation);
    }

    /** @throws Refused when a question about this is open already */
    void ask(Matter matter, CheckedExplanation wanted, Signed by) {
        var locality = matter.unit().localityId();
        var year = LocalDate.now(clock).getYear();
        var caseKey = (ExplanationPlaces.CASE + "%d-%02d.%s")
                .formatted(
                        year,
                        repository.nextNumber(locality, year),
                        matter.unit().id());
        var id = repository
                .add(caseKey, matter, wanted, by, now())
                .orElseThrow(() -> new StaleExplanation("Chưa gửi: nội dung này đang có một yêu cầu chưa xong."));
        var explanation = repository.one(locality, id);
        var words = ExplanationWords.filed(wanted, explanation.requested());
        filed.add(explanation, ExplanationProcess.EXPLAIN, Act.EXPLANATION_ASKED, by.user(), words);
        workflow.start(explanation, matter);
        news.tell(explanation, ExplanationWords.asked(explanation));
    }

    /** @throws Refused when the unit does not have to answer it any more */
    void withdraw(Explanation explanation, String user) {
        if (!repository.withdraw(explanation, now())) {
            throw new StaleExplanation(GONE);
        }
        filed.add(explanation, ExplanationProcess.EXPLAIN, Act.EXPLANATION_WITHDRAWN, user, null);
        workflow.end(explanation);
        news.tell(explanation, ExplanationWords.withdrawn(explanation));
    }

    /**
     * @param json what was typed
     * @throws Refused for whoever has asked
     */
    void answer(Explanation explanation, String answer, String json, String user) {
        if (user.equals(explanation.askedBy())) {
            throw new Refused("Đồng chí là người hỏi nội dung này nên không tự trả lời được."
                    + " Đề nghị để người khác của đơn vị làm: trả việc về đơn vị bằng dấu × cạnh tên mình.");
        }
        goOn(explanation, ExplanationState.ASKED, ExplanationState.ANSWERED, explanation.due());
        answers.add(explanation, answer, person(user), now());
        filed.answered(explanation, user, answer, json);
    }

    /** @throws Refused for whoever wrote an answer himself */
    void accept(Explanation explanation, String words, String user) {
        refuseOwnWork(explanation, user);
        goOn(explanation, ExplanationState.ANSWERED, ExplanationState.ACCEPTED, explanation.due());
        answers.decide(explanation, Reading.ACCEPT, words.isBlank() ? null : words, person(user), now());
        filed.add(explanation, ExplanationProcess.READ, Act.EXPLANATION_ACCEPTED, user, words.isBlank() ? null : words);
        news.tell(explanation, ExplanationWords.accepted(explanation));
    }

    /**
     * The unit's clock starts anew, with at least the least time for rework.
     *
     * @return the new deadline
     * @throws Refused for whoever wrote an answer himself
     */
    LocalDate askForMore(Explanation explanation, String words, String user) {
        refuseOwnWork(explanation, user);
        var all = answers.of(explanation);
        var last = all.get(all.size() - 1);
        var due = days.afterReturn(explanation.localityId(), last.answeredOn(), explanation.due());
        goOn(explanation, ExplanationState.ANSWERED, ExplanationState.ASKED, due);
        answers.decide(explanation, Reading.MORE, words, person(user), now());
        filed.add(explanation, ExplanationProcess.READ, Act.EXPLANATION_UNCLEAR, user, words);
        return due;
    }

    private void refuseOwnWork(Explanation explanation, String user) {
        file.refuseOwnWork(explanation.localityId(), explanation.caseKey(), Set.of(ExplanationProcess.EXPLAIN), user);
    }

    private void goOn(Explanation explanation, ExplanationState from, ExplanationState to, LocalDate due) {
        if (explanation.state() != from || !repository.goOn(explanation, to, due)) {
            throw GoneTask.refused();
        }
    }

    private Person person(String user) {
        return new Person(user, accounts.shownName(user));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
