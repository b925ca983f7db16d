package vn.kehoach.document;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.ReviewForm;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** Content, format, approval: the same text and the same two answers, by three posts one after the other. */
@Component
class DocumentReviewForm implements TaskForm {
    private final DraftView drafts;
    private final ReviewForm review;

    DocumentReviewForm(DraftView drafts, ReviewForm review) {
        this.drafts = drafts;
        this.review = review;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return drafts.of(task.getTenantId(), task.getExecution().getProcessBusinessKey());
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        review.decide(task, typed, drafts.submittedIn(task.getExecution().getProcessBusinessKey()));
    }
}
