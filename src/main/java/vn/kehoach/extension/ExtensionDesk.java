package vn.kehoach.extension;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.GoneTask;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ModelSteps;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.ReadableTasks;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.RefusedFields;
import vn.kehoach.platform.TaskHold;
import vn.kehoach.platform.WaitingWorks;
import vn.kehoach.platform.WrittenDay;

/** Where people ask for more time for what they work on themselves. */
@Service
@Transactional
class ExtensionDesk {
    private static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");

    private final ReadableTasks tasks;
    private final WaitingWorks works;
    private final TaskHold hold;
    private final ModelSteps steps;
    private final Organisation organisation;
    private final ExtensionRepository repository;
    private final LaterDay later;
    private final Extensions extensions;

    ExtensionDesk(
            ReadableTasks tasks,
            WaitingWorks works,
            TaskHold hold,
            ModelSteps steps,
            Organisation organisation,
            ExtensionRepository repository,
            LaterDay later,
            Extensions extensions) {
        this.tasks = tasks;
        this.works = works;
        this.hold = hold;
        this.steps = steps;
        this.organisation = organisation;
        this.repository = repository;
        this.later = later;
        this.extensions = extensions;
    }

    /** Empty when the task is not open or not for this person to read. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(Login login, String task) {
        return tasks.of(login, task).flatMap(readable -> works.one(readable.locality(), task)
                .map(work -> new Asked(
                        readable,
                        work,
                        readable.value(UNIT)
                                .flatMap(unit -> organisation.find(readable.locality(), unit))
                                .orElse(null))));
    }

    /** In words, why this person cannot ask for more time for it; empty when he can. */
    Optional<String> whyNot(Login login, Asked asked) {
        if (!steps.isExtendable(asked.step())) {
            return Optional.of("Thời gian của việc này theo lịch chung nên không lùi được.");
        }
        if (!tasks.mayWorkOn(login, asked.task())) {
            return Optional.of(
                    "Chỉ người đang giữ việc này, hoặc người được nhận việc khi chưa ai nhận, gửi được đề nghị.");
        }
        return Optional.empty();
    }

    Optional<Extension> open(Asked asked) {
        return repository.asked(asked.work().id());
    }

    /** @throws Refused by field for what was typed; otherwise when this person cannot ask, or not any more */
    void ask(Login login, Asked asked, TypedExtension typed) {
        keepOpen(login, asked);
        extensions.ask(asked, checked(asked, typed), login.user());
    }

    /** @param seen the one that the page showed */
    void withdraw(Login login, Asked asked, int seen) {
        keepOpen(login, asked);
        extensions.withdraw(asked, seen, login.user());
    }

    private void keepOpen(Login login, Asked asked) {
        if (!hold.keepOpen(asked.task())) {
            throw GoneTask.refused();
        }
        whyNot(login, asked).ifPresent(why -> {
            throw new Refused(why);
        });
    }

    private CheckedExtension checked(Asked asked, TypedExtension typed) {
        var wrong = new LinkedHashMap<String, String>();
        var day = WrittenDay.of(typed.day());
        day.map(wanted -> later.whyNot(asked.work().locality(), asked.work().due(), wanted))
                .orElse(Optional.of("Ngày ghi theo ngày/tháng/năm, ví dụ "
                        + Dates.show(asked.work().due().plusDays(1)) + "."))
                .ifPresent(why -> wrong.put("day", why));
        var reason = typed.storableReason();
        if (reason.isEmpty()) {
            wrong.put("reason", "Chưa nhập lý do.");
        } else if (reason.length() > TypedExtension.LONGEST) {
            wrong.put("reason", "Lý do dài quá " + TypedExtension.LONGEST + " ký tự. Đề nghị rút gọn.");
        }
        if (!wrong.isEmpty()) {
            throw new RefusedFields(wrong);
        }
        return new CheckedExtension(day.orElseThrow(), reason);
    }
}
