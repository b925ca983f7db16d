package vn.kehoach.reporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Figures of an issued report never change again. */
@Component
class FreezeFiguresDelegate implements JavaDelegate {
    private final Freezer freezer;

    FreezeFiguresDelegate(Freezer freezer) {
        this.freezer = freezer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        freezer.freeze(ReportingProcess.round(execution));
    }
}
