package vn.kehoach.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * An open task of which people may have to be reminded.
 *
 * @param unit the name of the unit it is about; empty when it is about none
 * @param subject what it is about; empty when its name says all
 * @param given the day it appeared
 * @param due its last day
 * @param holder who has taken it; null while nobody has
 * @param groups to whom it is offered
 * @param returned whether it came back with a reason
 */
public record WaitingWork(
        String locality,
        String id,
        String caseKey,
        String name,
        String unit,
        String subject,
        LocalDate given,
        LocalDate due,
        @Nullable String holder,
        List<String> groups,
        WorkKind kind,
        boolean returned) {

    public static WaitingWork of(DelegateTask task) {
        return new WaitingWork(
                task.getTenantId(),
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                task.getName(),
                text(task, TaskCard.UNIT),
                text(task, TaskCard.SUBJECT),
                Dates.dayOf(task.getCreateTime()),
                Dates.dayOf(task.getDueDate()),
                task.getAssignee(),
                groups(task),
                WorkKind.of(task.getBpmnModelElementInstance()),
                ReturnedTask.isOne(task));
    }

    /** Name, unit and subject, as far as it has them. */
    public String words() {
        return Stream.of(name, unit, subject).filter(part -> !part.isBlank()).collect(Collectors.joining(" - "));
    }

    private static List<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String text(DelegateTask task, String variable) {
        return Objects.toString(task.getVariable(variable), "");
    }
}
