package vn.kehoach.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.EngineTime;

/** Plays the office day by day until no process is left, or until the wanted moment. */
public final class Simulation {
    private static final LocalTime AT_WORK = LocalTime.of(9, 0);

    private final ProcessEngine engine;
    private final EngineTime time;
    private final Office office = new Office();
    private final Hand hand;
    private final String[] localities;
    private final Set<String> formsSubmitted = new HashSet<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> caseKeys = new HashMap<>();
    private int submissions;
    private Runnable atEachStop = () -> {};
    private Runnable atNight = () -> {};
    private BiPredicate<OpenTask, LocalDate> left = (task, day) -> false;

    /** @param localities whose people work; nobody acts elsewhere */
    public Simulation(ProcessEngine engine, Hand hand, String... localities) {
        this.engine = engine;
        this.hand = hand;
        this.localities = localities;
        this.time = new EngineTime(engine.getManagementService());
    }

    /**
     * @param look what is done whenever the clock has moved, before anything that is due
     * @param ask what is done before the clock moves to another day
     * @param leave what nobody does yet, besides what the office leaves waiting
     */
    void watch(Runnable look, Runnable ask, BiPredicate<OpenTask, LocalDate> leave) {
        atEachStop = look;
        atNight = ask;
        left = leave;
    }

    /** @param enough when to stop; the end of all processes stops it anyhow */
    public void play(LocalDate from, LocalDate until, BooleanSupplier enough) {
        EngineTime.set(from.atTime(AT_WORK));
        while (!enough.getAsBoolean()
                && engine.getRuntimeService().createProcessInstanceQuery().count() > 0) {
            atEachStop.run();
            var acted = time.runDue() > 0;
            acted |= everybodyWorks();
            if (!acted) {
                goOn(until);
            }
        }
    }

    public int submissions() {
        return submissions;
    }

    public Set<String> formsSubmitted() {
        return formsSubmitted;
    }

    // To the next timer, or to the next morning while somebody still has something to do.
    private void goOn(LocalDate until) {
        var morning = EngineTime.now().toLocalDate().plusDays(1).atTime(AT_WORK);
        var timer = time.nextTimer().orElse(LocalDateTime.MAX);
        var idle = waiting().count() == 0;
        var next = idle || timer.isBefore(morning) ? timer.plusSeconds(1) : morning;
        if (!next.toLocalDate().equals(EngineTime.now().toLocalDate())) {
            atNight.run();
        }
        EngineTime.set(next);
        if (EngineTime.now().toLocalDate().isAfter(until)) {
            throw new IllegalStateException("still open: " + openTasks());
        }
    }

    private boolean everybodyWorks() {
        var acted = false;
        for (var task : openTasks()) {
            acted |= work(task);
        }
        return acted;
    }

    private boolean work(OpenTask task) {
        var today = EngineTime.now().toLocalDate();
        var wanted = office.wantsUntil(task);
        if (wanted.isPresent()) {
            hand.askForMoreTime(task, wanted.get());
            return true;
        }
        var question = office.wantsExplained(task);
        if (question.isPresent()) {
            hand.askToExplain(task, question.get());
            return true;
        }
        if (office.waits(task, today) || left.test(task, today)) {
            return false;
        }
        hand.complete(task, office);
        submissions++;
        formsSubmitted.add(task.key());
        return true;
    }

    private List<OpenTask> openTasks() {
        return waiting().orderByTaskCreateTime().asc().list().stream()
                .map(this::view)
                .toList();
    }

    private TaskQuery waiting() {
        return engine.getTaskService().createTaskQuery().tenantIdIn(localities);
    }

    // Group and case of a task stay as they are. Its deadline may move.
    private OpenTask view(Task task) {
        var group = groups.computeIfAbsent(task.getId(), this::group);
        var caseKey = caseKeys.computeIfAbsent(task.getProcessInstanceId(), this::caseKey);
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                group,
                caseKey,
                task.getTenantId(),
                Dates.dayOf(task.getCreateTime()),
                Dates.dayOf(task.getDueDate()));
    }

    private String group(String task) {
        return engine.getTaskService().getIdentityLinksForTask(task).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .findFirst()
                .orElseThrow()
                .getGroupId();
    }

    private String caseKey(String instance) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }
}
