package vn.kehoach.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** Văn thư writes down when a recipient got the document, or why there is no word of it. */
@Component
class RecordReceiptForm implements TaskForm {
    private final Deliveries deliveries;

    RecordReceiptForm(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var delivery = deliveries.one(DocumentReceiptProcess.delivery(task.getExecution()));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("symbol", delivery.symbol());
        fields.put("issuedOn", Dates.show(delivery.issuedOn()));
        fields.put("subject", delivery.subject());
        fields.put("recipient", delivery.line());
        fields.put("channel", delivery.channel().words());
        fields.put("sendingNote", delivery.note() == null ? "" : delivery.note());
        return fields;
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var delivery = DocumentReceiptProcess.delivery(task.getExecution());
        var receipt = typed.choice("receipt", "Nơi nhận đã nhận?", Receipt.class);
        if (receipt == Receipt.RECEIVED) {
            var on = typed.day("receivedOn", "Ngày nhận");
            var note = typed.optionalText("note", "Ghi chú").orElse(null);
            deliveries.received(delivery, on, note, Actor.of(task));
        } else {
            deliveries.unconfirmed(delivery, typed.text("note", "Ghi chú"), Actor.of(task));
        }
    }
}
