package vn.kehoach.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.GoneTask;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskGone;
import vn.kehoach.platform.TaskHold;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;
import vn.kehoach.reminder.ExtensionNews;
import vn.kehoach.reminder.TaskDeadlinesWorkflow;

/** More time for open work: decided once, filed in its case, told to those concerned; or nothing of it. */
@Service
@Transactional
class Extensions {
    private static final String STEP = "userTask_decideExtension";

    private final ExtensionRepository repository;
    private final ExtensionWorkflow workflow;
    private final TaskDeadlinesWorkflow deadlines;
    private final WaitingWorks works;
    private final TaskHold hold;
    private final ExtensionNews news;
    private final CaseFile file;
    private final Organisation organisation;
    private final AccountRows accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            ExtensionRepository repository,
            ExtensionWorkflow workflow,
            TaskDeadlinesWorkflow deadlines,
            WaitingWorks works,
            TaskHold hold,
            ExtensionNews news,
            CaseFile file,
            Organisation organisation,
            AccountRows accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.workflow = workflow;
        this.deadlines = deadlines;
        this.works = works;
        this.hold = hold;
        this.news = news;
        this.file = file;
        this.organisation = organisation;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** While it waits, with the deadline of now: the calendar may have moved it since. */
    Extension one(int id) {
        var extension = repository.one(id);
        return extension.isOpen()
                ? work(extension).map(work -> extension.due(work.due())).orElse(extension)
                : extension;
    }

    /**
     * Four eyes.
     *
     * @throws Refused for whoever has asked, or does the work
     */
    void refuseOwn(Extension extension, String user) {
        var holder = work(extension).map(WaitingWork::holder);
        if (user.equals(extension.askedBy()) || holder.filter(user::equals).isPresent()) {
            throw new Refused("Đồng chí là người xin gia hạn hoặc đang làm việc này nên không tự quyết định được."
                    + " Đề nghị chuyển người khác có thẩm quyền: trả việc về đơn vị bằng dấu × cạnh tên mình;"
                    + " nếu đang làm thay thì báo để cử người thay khác.");
        }
    }

    /** @throws Refused when somebody has asked already */
    void ask(Asked asked, CheckedExtension wanted, String user) {
        var by = new Asker(user, accounts.shownName(user));
        var late = asked.work().due().isBefore(LocalDate.now(clock));
        var id = repository
                .add(asked, wanted, by, OffsetDateTime.now(clock), late)
                .orElseThrow(StaleExtension::new);
        record(repository.one(id), Act.EXTENSION_ASKED, user, wanted.day(), "Lý do: " + wanted.reason());
        workflow.start(id, asked, wanted);
        news.asked(asked.work(), ExtensionWords.asked(asked, wanted, by.name()));
    }

    /** @throws Refused when it is not the one that waits for a decision */
    void withdraw(Asked asked, int seen, String user) {
        var open = repository
                .asked(asked.work().id())
                .filter(extension -> extension.id() == seen)
                .orElseThrow(StaleExtension::new);
        if (!repository.end(open.id(), ExtensionState.WITHDRAWN)) {
            throw new StaleExtension();
        }
        record(open, Act.EXTENSION_WITHDRAWN, user, null, "");
        workflow.end(open);
    }

    /** The work keeps its old deadline until {@link #carryOut}. */
    void grant(Extension extension, LocalDate day, String words, String user) {
        decide(extension, ExtensionState.GRANTED, day, words, user);
        record(extension, Act.EXTENDED, user, day, words);
    }

    void refuse(Extension extension, String words, String user) {
        decide(extension, ExtensionState.REFUSED, null, words, user);
        record(extension, Act.NOT_EXTENDED, user, null, words);
        work(extension)
                .ifPresent(work ->
                        news.decided(work, work.due(), ExtensionWords.refused(extension, words, isRequest(extension))));
    }

    /** Moves the deadline to the day that was granted. */
    void carryOut(int id) {
        var extension = repository.one(id);
        var day = extension.granted();
        if (day == null) {
            throw new IllegalStateException("extension " + id + " was not granted");
        }
        deadlines.grant(extension.taskId(), day);
        events.publishEvent(new DeadlineExtended(
                extension.localityId(),
                extension.caseKey(),
                extension.step(),
                extension.unitId(),
                day,
                extension.isLate()));
        work(extension)
                .ifPresent(
                        work -> news.decided(work, day, ExtensionWords.granted(extension, day, isRequest(extension))));
    }

    /** Nobody has to decide on more time for work that is done. */
    @EventListener
    void forget(TaskGone gone) {
        hold.awaitOthers(gone.taskId());
        repository
                .asked(gone.taskId())
                .filter(extension -> repository.end(extension.id(), ExtensionState.NOT_NEEDED))
                .ifPresent(workflow::end);
    }

    boolean isRequest(Extension extension) {
        return extension.unitId() != null
                && organisation.unit(extension.localityId(), extension.unitId()).isRequested();
    }

    private Optional<WaitingWork> work(Extension extension) {
        return works.one(extension.localityId(), extension.taskId());
    }

    private void decide(Extension extension, ExtensionState state, @Nullable LocalDate day, String words, String user) {
        var said = words.isBlank() ? null : words;
        var name = accounts.shownName(user);
        if (!repository.decide(extension, state, day, said, name, OffsetDateTime.now(clock))) {
            throw GoneTask.refused();
        }
    }

    private void record(Extension extension, Act act, String user, @Nullable LocalDate to, String words) {
        var entry = CaseEntry.of(extension.localityId(), extension.caseKey(), STEP, act, user)
                .saying(to == null ? words : ExtensionWords.moved(extension.due(), to, words));
        var unit = extension.unitId();
        file.add(unit == null ? entry : entry.by(unit));
    }
}
