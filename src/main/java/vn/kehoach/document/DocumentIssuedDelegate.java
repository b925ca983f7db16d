package vn.kehoach.document;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.document.DocumentReceiptProcess.Variables;

/** Says that a document is issued: following up its receipt begins, in the same transaction and beside its cycle. */
@Component
class DocumentIssuedDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(DocumentReceiptProcess.DOCUMENT_ISSUED)
                .withoutTenantId()
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable(Variables.LOCALITY.name(), execution.getTenantId())
                .setVariable(Variables.SUBJECT.name(), Variables.SUBJECT.from(execution))
                .setVariable(Variables.UNIT_NAME.name(), Variables.UNIT_NAME.from(execution))
                .correlateStartMessage();
    }
}
