package vn.kehoach.document;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.kehoach.platform.ProcessVariable;

/** Names shared by {@code document-receipt.bpmn} and the code. */
final class DocumentReceiptProcess {
    static final String KEY = "document-receipt";
    static final String DOCUMENT_ISSUED = "document-issued";

    private DocumentReceiptProcess() {}

    static DeliveryId delivery(DelegateExecution execution) {
        return new DeliveryId(
                execution.getTenantId(), execution.getProcessBusinessKey(), Variables.DELIVERY.from(execution));
    }

    static final class Variables {
        static final ProcessVariable<Integer> DELIVERY = ProcessVariable.number("delivery");
        static final ProcessVariable<String> LOCALITY = ProcessVariable.text("locality");
        static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");
        static final ProcessVariable<String> UNIT_NAME = ProcessVariable.text("unitName");

        private Variables() {}
    }
}
