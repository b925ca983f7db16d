package vn.kehoach.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.platform.WaitingWork;

/** Who is told what of a waiting task on a day. */
@Service
class Reminders {
    private final Notices notices;
    private final Ladders ladders;
    private final DeadlineWords deadlines;
    private final Clock clock;

    Reminders(Notices notices, Ladders ladders, DeadlineWords deadlines, Clock clock) {
        this.notices = notices;
        this.ladders = ladders;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param since the day of its ladder that is told now; days gone by without a server are told with it */
    void remind(WaitingWork work, LocalDate since) {
        var today = LocalDate.now(clock);
        told(List.of(work), work.locality(), since, today).forEach(told -> write(work, told));
    }

    /** What is told on the last of these days, when nothing was told on those before. */
    List<Told> told(Collection<WaitingWork> works, String locality, LocalDate since, LocalDate day) {
        var local = ladders.in(locality);
        var words = new ReminderWords(deadlines.in(locality, day), day);
        return works.stream()
                .flatMap(work -> told(work, local, words, since, day).stream())
                .toList();
    }

    private static List<Told> told(
            WaitingWork work, LocalLadders local, ReminderWords words, LocalDate since, LocalDate day) {
        var ladder = local.of(work);
        var rungs = EnumSet.noneOf(Rung.class);
        since.datesUntil(day.plusDays(1)).map(ladder::on).forEach(rungs::addAll);
        var isCourtesy = local.isCourtesy(work.groups());
        return kinds(work, local, rungs, isCourtesy).entrySet().stream()
                .map(one -> new Told(work, one.getKey(), one.getValue(), words.of(work, one.getValue(), isCourtesy)))
                .toList();
    }

    /** @param before the day that was told until now */
    void moved(WaitingWork work, LocalDate before) {
        var text = ReminderWords.moved(work, before, isCourtesy(work));
        LocalLadders.doers(work).forEach(doer -> write(work, doer, NoticeKind.MOVED, text));
    }

    void returned(WaitingWork work) {
        var text = ReminderWords.returned(work, isCourtesy(work));
        LocalLadders.doers(work).forEach(doer -> write(work, doer, NoticeKind.RETURNED, text));
    }

    void handedOver(WaitingWork work, String receiver) {
        write(work, receiver, NoticeKind.HANDED_OVER, ReminderWords.handedOver(work, isCourtesy(work)));
    }

    void urged(WaitingWork work, String words) {
        ladders.in(work.locality())
                .concerned(work)
                .forEach(recipient -> write(work, recipient, NoticeKind.URGED, words));
    }

    private boolean isCourtesy(WaitingWork work) {
        return ladders.in(work.locality()).isCourtesy(work.groups());
    }

    private void write(WaitingWork work, Told told) {
        write(work, told.recipient(), told.kind(), told.text());
    }

    private void write(WaitingWork work, String recipient, NoticeKind kind, String text) {
        notices.write(work.locality(), kind, recipient, work.caseKey(), work.id(), text, work.due());
    }

    // One line for each recipient: whoever does it and also stands above is told the stronger word.
    private static Map<String, NoticeKind> kinds(
            WaitingWork work, LocalLadders local, Set<Rung> rungs, boolean isCourtesy) {
        var kinds = new LinkedHashMap<String, NoticeKind>();
        for (var rung : rungs) {
            var kind = kind(rung, work, isCourtesy);
            if (kind != null) {
                local.on(rung, work).forEach(recipient -> kinds.merge(recipient, kind, Reminders::stronger));
            }
        }
        return kinds;
    }

    private static NoticeKind stronger(NoticeKind one, NoticeKind other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static @Nullable NoticeKind kind(Rung rung, WaitingWork work, boolean isCourtesy) {
        return switch (rung) {
            case BEFORE -> NoticeKind.REMINDER;
            case AFTER -> isCourtesy ? NoticeKind.REMINDER : NoticeKind.OVERDUE;
            case HEAD -> NoticeKind.OVERDUE;
            case FOCAL_UNIT, OFFICE, VICE_CHAIR -> NoticeKind.ESCALATION;
            case UNCLAIMED, UNCLAIMED_HEAD -> work.holder() == null ? NoticeKind.UNCLAIMED : null;
            case RETURNED -> work.returned() ? NoticeKind.RETURNED : null;
        };
    }
}
