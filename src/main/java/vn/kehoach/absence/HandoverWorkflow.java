package vn.kehoach.absence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.DraftHandedOn;
import vn.kehoach.platform.HeldTask;
import vn.kehoach.platform.Refused;

/** Gives open tasks to others: all of them or none, each on record in its case. */
@Component
class HandoverWorkflow {
    private final TaskService tasks;
    private final CaseFile file;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;

    HandoverWorkflow(TaskService tasks, CaseFile file, Organisation organisation, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.file = file;
        this.organisation = organisation;
        this.events = events;
    }

    /** @throws Refused when somebody is just finishing one of them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(String locality, Act act, String actor, List<Move> moves) {
        try {
            moves.forEach(move -> give(locality, act, actor, move));
        } catch (OptimisticLockingException | NullValueException busy) {
            throw new Refused("Chưa chuyển được: một việc vừa được xử lý cùng lúc. Đề nghị mở lại trang rồi làm lại.");
        }
        tell(locality, moves);
    }

    private void give(String locality, Act act, String actor, Move move) {
        var task = move.task();
        file.add(entry(locality, act, actor, task).saying(move.why()));
        if (move.draftTo() != null) {
            events.publishEvent(new DraftHandedOn(task.id(), task.holder(), move.draftTo()));
        }
        tasks.setAssignee(task.id(), move.to());
    }

    // Under the unit of the case, if it has one: whoever is heard among others sees what is his only.
    private CaseEntry entry(String locality, Act act, String actor, HeldTask task) {
        var entry = CaseEntry.of(locality, task.caseKey(), task.step(), act, actor);
        return Optional.ofNullable(tasks.getVariable(task.id(), "unit"))
                .flatMap(unit -> organisation.find(locality, unit.toString()))
                .map(Unit::id)
                .map(entry::by)
                .orElse(entry);
    }

    private void tell(String locality, List<Move> moves) {
        var byWay = new LinkedHashMap<List<String>, List<String>>();
        for (var move : moves) {
            var way = List.of(move.task().holder(), move.target());
            byWay.computeIfAbsent(way, key -> new ArrayList<>()).add(move.task().id());
        }
        byWay.forEach((way, ids) -> events.publishEvent(new WorkHandedOver(locality, way.get(0), way.get(1), ids)));
    }
}
