package vn.kehoach.absence;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.AbsenceProcess.Variables;
import vn.kehoach.platform.Refused;

/** Opens the case of an absence, moves its timers, ends it before its time. */
@Component
class AbsenceWorkflow {
    private final RuntimeService cases;
    private final ManagementService jobs;

    AbsenceWorkflow(RuntimeService cases, ManagementService jobs) {
        this.cases = cases;
        this.jobs = jobs;
    }

    void start(Absence absence) {
        cases.createProcessInstanceByKey(AbsenceProcess.KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(absence.caseKey())
                .setVariable(Variables.LOCALITY.name(), absence.localityId())
                .setVariable(Variables.ABSENCE.name(), absence.id())
                .execute();
    }

    /** To be called once the new days are stored: the timer that waits asks for them. */
    void moveTimers(Absence absence) {
        try {
            var open = cases.createProcessInstanceQuery()
                    .processDefinitionKey(AbsenceProcess.KEY)
                    .processInstanceBusinessKey(absence.caseKey())
                    .tenantIdIn(absence.localityId())
                    .singleResult();
            jobs.createJobQuery().processInstanceId(open.getId()).timers().list().stream()
                    .map(Job::getId)
                    .forEach(timer -> jobs.recalculateJobDuedate(timer, false));
        } catch (OptimisticLockingException busy) {
            throw stale();
        }
    }

    void endEarly(Absence absence) {
        try {
            cases.createMessageCorrelation(AbsenceProcess.ENDED_EARLY)
                    .tenantId(absence.localityId())
                    .processInstanceBusinessKey(absence.caseKey())
                    .correlate();
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException busy) {
            throw stale();
        }
    }

    private static Refused stale() {
        return new StaleAbsence();
    }
}
