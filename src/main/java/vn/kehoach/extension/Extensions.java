package vn.kehoach.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskGone;
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
        this.news = news;
        this.file = file;
        this.organisation = organisation;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    Extension one(int id) {
        return repository.one(id);
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
        repository.end(open.id(), ExtensionState.WITHDRAWN);
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
        works.one(extension.localityId(), extension.taskId())
                .ifPresent(work -> news.decided(work, ExtensionWords.refused(extension, words, isRequest(extension))));
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
        works.one(extension.localityId(), extension.taskId())
                .ifPresent(work -> news.decided(work, ExtensionWords.granted(extension, day, isRequest(extension))));
    }

    /** Nobody has to decide on more time for work that is done. */
    @EventListener
    void forget(TaskGone gone) {
        repository.asked(gone.taskId()).ifPresent(extension -> {
            repository.end(extension.id(), ExtensionState.NOT_NEEDED);
            workflow.end(extension);
        });
    }

    boolean isRequest(Extension extension) {
        return extension.unitId() != null
                && organisation.unit(extension.localityId(), extension.unitId()).isRequested();
    }

    private void decide(Extension extension, ExtensionState state, @Nullable LocalDate day, String words, String user) {
        var said = words.isBlank() ? null : words;
        repository.decide(extension.id(), state, day, said, accounts.shownName(user), OffsetDateTime.now(clock));
    }

    private void record(Extension extension, Act act, String user, @Nullable LocalDate to, String words) {
        var entry = CaseEntry.of(extension.localityId(), extension.caseKey(), STEP, act, user)
                .saying(to == null ? words : ExtensionWords.moved(extension.due(), to, words));
        var unit = extension.unitId();
        file.add(unit == null ? entry : entry.by(unit));
    }
}
