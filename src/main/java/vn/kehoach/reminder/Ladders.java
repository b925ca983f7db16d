package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WorkKind;

/** Which ladder a task stands on: by its locality, its kind, and whether those who do it are ordered or asked. */
@Component
class Ladders {
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Organisation organisation;

    Ladders(Settings settings, WorkingCalendar calendar, Organisation organisation) {
        this.settings = settings;
        this.calendar = calendar;
        this.organisation = organisation;
    }

    Ladder of(WaitingWork work) {
        return of(work.locality(), work.kind(), work.groups(), work.given(), work.due());
    }

    Ladder of(String locality, WorkKind kind, Collection<String> groups, LocalDate given, LocalDate due) {
        var rules = isCourtesy(locality, groups) ? LadderRules.COURTESY : rules(locality, kind);
        return new Ladder(calendar.of(locality), rules, given, due);
    }

    /** Who does the task decides, not whom it is about: an office that checks the Mặt trận's paper is reminded as always. */
    boolean isCourtesy(String locality, Collection<String> groups) {
        var units = units(locality, groups);
        return !units.isEmpty() && units.stream().allMatch(Unit::isRequested);
    }

    Set<Unit> units(String locality, Collection<String> groups) {
        return groups.stream()
                .flatMap(group -> organisation.find(locality, RoleGroups.unitOf(group)).stream())
                .collect(Collectors.toSet());
    }

    private LadderRules rules(String locality, WorkKind kind) {
        return new LadderRules(
                settings.numbers(locality, Setting.REMIND_BEFORE),
                settings.numbers(locality, Setting.REMIND_AFTER),
                true,
                settings.numbers(locality, kind == WorkKind.REVIEW ? Setting.LADDER_REVIEW : Setting.LADDER_WORK),
                settings.number(locality, Setting.REMIND_UNCLAIMED_FROM),
                settings.numbers(locality, Setting.REMIND_UNCLAIMED),
                settings.numbers(locality, Setting.REMIND_RETURNED));
    }
}
