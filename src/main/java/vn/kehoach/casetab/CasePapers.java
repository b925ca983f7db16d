package vn.kehoach.casetab;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.casetab.Paper.Sent;
import vn.kehoach.document.CaseDocument;
import vn.kehoach.document.CaseDocuments;
import vn.kehoach.document.SentLine;
import vn.kehoach.platform.Dates;

/** The document that the case makes, and the plan that it follows once that is issued. */
@Component
class CasePapers {
    private final CaseDocuments documents;

    CasePapers(CaseDocuments documents) {
        this.documents = documents;
    }

    List<Paper> of(OpenedCase opened) {
        var task = opened.task();
        var papers = new ArrayList<Paper>();
        var plan = opened.plan();
        if (isShared(opened)) {
            documents
                    .of(task.locality(), task.caseKey())
                    .ifPresent(own -> papers.add(paper(opened, task.caseKey(), own)));
        }
        if (plan != null && !plan.caseKey().equals(task.caseKey())) {
            documents
                    .issued(task.locality(), plan.caseKey())
                    .ifPresent(own -> papers.add(paper(opened, plan.caseKey(), own)));
        }
        return papers;
    }

    // The case of one unit makes no document of the locality, although its key begins like that of the round.
    private static boolean isShared(OpenedCase opened) {
        var unit = opened.unit();
        return unit == null || !opened.task().caseKey().endsWith("." + unit.id());
    }

    private Paper paper(OpenedCase opened, String caseKey, CaseDocument document) {
        var issuedOn = document.issuedOn();
        return new Paper(
                document.kind().equals("KH") ? "Kế hoạch" : "Báo cáo",
                document.symbol(),
                issuedOn == null ? null : Dates.show(issuedOn),
                document.subject(),
                issuedOn == null ? "Dự thảo, chưa ban hành" : "Đã ban hành",
                document.body(),
                issuedOn == null ? List.of() : sent(opened, caseKey));
    }

    // Whether another unit has confirmed is no matter of a unit.
    private List<Sent> sent(OpenedCase opened, String caseKey) {
        var unit = opened.unit();
        return documents.sent(opened.task().locality(), caseKey).stream()
                .filter(line -> unit == null || unit.id().equals(line.unitId()))
                .map(line -> new Sent(line.line().replaceFirst("[;.]\\s*$", ""), state(line)))
                .toList();
    }

    private static String state(SentLine line) {
        if (line.unconfirmed()) {
            return "Chưa có xác nhận";
        }
        var on = line.receivedOn();
        return on == null ? "Chưa xác nhận đã nhận" : "Đã nhận ngày " + Dates.show(on);
    }
}
