package vn.kehoach.document;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${openDeliveries…}}: the lines of "Nơi nhận" whose receipt the văn thư records. */
@Component("openDeliveries")
public class OpenDeliveriesExpression {
    private static final int FITS_ON_A_CARD = 200;

    private final Deliveries deliveries;

    OpenDeliveriesExpression(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    public List<Integer> of(DelegateExecution execution) {
        return deliveries.open(execution.getTenantId(), execution.getProcessBusinessKey());
    }

    /** Whom the line names, as the card of its task shows it. */
    public String recipient(DelegateExecution execution) {
        var name = deliveries.one(DocumentReceiptProcess.delivery(execution)).recipient();
        return name.length() > FITS_ON_A_CARD ? name.substring(0, FITS_ON_A_CARD) + "…" : name;
    }
}
