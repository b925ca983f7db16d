package vn.kehoach.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.extension.ExtensionProcess.Variables;

/** The work gets the day that was granted. */
@Component
class ExtendDeadlineDelegate implements JavaDelegate {
    private final Extensions extensions;

    ExtendDeadlineDelegate(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.carryOut(Variables.EXTENSION.from(execution));
    }
}
