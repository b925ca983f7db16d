package vn.kehoach.standstill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.Absences;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.explanation.ExplanationPlaces;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;

/** Finds what stands in a locality, in a few statements however much there is. */
@Component
class StandingWorks {
    private static final String TOUCHED = "select distinct task_id from form_draft where locality_id = :locality";

    private final WaitingWorks works;
    private final Organisation organisation;
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Absences absences;
    private final JdbcClient jdbc;

    StandingWorks(
            WaitingWorks works,
            Organisation organisation,
            Settings settings,
            WorkingCalendar calendar,
            Absences absences,
            JdbcClient jdbc) {
        this.works = works;
        this.organisation = organisation;
        this.settings = settings;
        this.calendar = calendar;
        this.absences = absences;
        this.jdbc = jdbc;
    }

    /** What has lain longest first. */
    List<StandingWork> in(String locality, LocalDate today) {
        var rules = rules(locality, today);
        var posts = new PostWords(organisation.locality(locality), organisation.units(locality));
        return works.in(locality).stream()
                .map(work -> standing(work, rules, posts))
                .filter(work -> !work.reasons().isEmpty())
                .sorted(Comparator.comparing((StandingWork work) -> work.work().given())
                        .thenComparing(work -> work.work().due())
                        .thenComparing(work -> work.work().id()))
                .toList();
    }

    /** Of these whoever is ordered may be urged. */
    static List<WaitingWork> urgeable(List<StandingWork> standing) {
        return standing.stream()
                .filter(work -> !work.asked())
                .map(StandingWork::work)
                .toList();
    }

    private StandstillRules rules(String locality, LocalDate today) {
        var touched = jdbc.sql(TOUCHED)
                .param("locality", locality)
                .query(String.class)
                .list();
        return new StandstillRules(
                today,
                calendar.of(locality),
                settings.number(locality, Setting.STANDSTILL_REVIEW),
                most(settings.numbers(locality, Setting.REMIND_RETURNED)),
                most(settings.numbers(locality, Setting.REMIND_UNCLAIMED)),
                settings.number(locality, Setting.REMIND_UNCLAIMED_FROM),
                absences.away(locality, today).keySet(),
                new HashSet<>(touched));
    }

    private static int most(List<Integer> days) {
        return days.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    // A request has no deadline that anybody could miss.
    private static StandingWork standing(WaitingWork work, StandstillRules rules, PostWords posts) {
        var asked = work.groups().stream()
                .flatMap(group -> posts.unitBehind(group).stream())
                .anyMatch(Unit::isRequested);
        Set<Reason> reasons = rules.of(work);
        if (asked) {
            reasons = EnumSet.copyOf(reasons.isEmpty() ? EnumSet.noneOf(Reason.class) : reasons);
            reasons.remove(Reason.OVERDUE);
        }
        return new StandingWork(
                work,
                reasons,
                asked,
                String.join(", ", posts.of(work.groups())),
                rules.days().between(work.given(), rules.today()),
                ExplanationPlaces.ofWork(work, posts).orElse(""));
    }
}
