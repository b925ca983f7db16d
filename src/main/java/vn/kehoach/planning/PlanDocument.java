package vn.kehoach.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.Draft;
import vn.kehoach.document.IssuableDocument;
import vn.kehoach.organisation.Organisation;

/** The plan as a document to be approved and issued. */
@Component
class PlanDocument implements IssuableDocument {
    private final PlanRepository plans;
    private final Plans service;
    private final PlanBody body;
    private final Organisation organisation;
    private final Clock clock;

    PlanDocument(PlanRepository plans, Plans service, PlanBody body, Organisation organisation, Clock clock) {
        this.plans = plans;
        this.service = service;
        this.body = body;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public boolean owns(String caseKey) {
        return caseKey.startsWith("KH-");
    }

    @Override
    public Set<String> submittedIn() {
        return Set.of("userTask_draftPlan", "userTask_finalizePlan");
    }

    @Override
    public Draft draft(String locality, String caseKey) {
        var plan = PlanRef.ofCase(locality, caseKey);
        var head = plans.head(plan);
        return new Draft(DocumentKind.KH, head.title(), body.of(plan), head.signerName(), recipients(plan));
    }

    @Override
    public void issued(String locality, String caseKey, LocalDate day) {
        service.issue(PlanRef.ofCase(locality, caseKey), day);
    }

    // "Các TDP trên địa bàn" means each of them: one line, as many deliveries as there are members today.
    private List<Draft.Recipient> recipients(PlanRef plan) {
        var members = organisation.members(plan.locality(), LocalDate.now(clock));
        var lines = new ArrayList<Draft.Recipient>();
        for (var line : plans.recipients(plan)) {
            var units = members.stream()
                    .filter(unit ->
                            unit.id().equals(line.unitId()) || unit.headingId().equals(line.unitId()))
                    .toList();
            if (units.isEmpty()) {
                lines.add(new Draft.Recipient(line.kind(), line.line(), null));
            }
            units.forEach(unit -> lines.add(new Draft.Recipient(line.kind(), line.line(), unit.id())));
        }
        return lines;
    }
}
