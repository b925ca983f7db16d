package vn.kehoach.standstill;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.explanation.ExplanationPlaces;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Dates;

/** Puts the list on its page. */
final class StandstillView {
    private static final int MOST = 200;

    private final Moment moment;
    private final List<Standing> all;
    private final Map<String, LocalDate> urged;

    StandstillView(Moment moment, List<Standing> all, Map<String, LocalDate> urged) {
        this.moment = moment;
        this.all = all;
        this.urged = urged;
    }

    /** @param locality its posts above the units are one choice of the filter */
    ModelAndView on(ModelAndView page, String locality, List<Unit> units, Wanted wanted) {
        var shown =
                all.stream().filter(one -> !one.asked() && wanted.takes(one)).toList();
        var lines = shown.stream().limit(MOST).map(this::line).toList();
        return page.addObject("counts", counts(wanted))
                .addObject("units", choices(locality, units))
                .addObject("wanted", wanted)
                .addObject("lines", lines)
                .addObject("more", shown.size() - lines.size())
                .addObject("mayUrge", lines.stream().anyMatch(Line::urgeable))
                .addObject(
                        "asked",
                        all.stream()
                                .filter(one -> one.asked() && wanted.takes(one))
                                .limit(MOST)
                                .map(this::line)
                                .toList());
    }

    private List<Count> counts(Wanted wanted) {
        var counted =
                all.stream().filter(one -> !one.asked() && wanted.isOfUnit(one)).toList();
        return Arrays.stream(Reason.values())
                .map(reason -> new Count(
                        reason.name(),
                        reason.words(),
                        counted.stream().filter(one -> one.isFor(reason)).count()))
                .toList();
    }

    private Map<String, String> choices(String locality, List<Unit> units) {
        var names = new TreeMap<String, String>();
        units.forEach(unit -> names.put(unit.id(), unit.name()));
        var choices = new LinkedHashMap<String, String>();
        choices.put(locality, "Phó Chủ tịch, văn thư");
        all.stream()
                .map(Standing::unit)
                .filter(names::containsKey)
                .sorted((one, other) -> names.getOrDefault(one, "").compareTo(names.getOrDefault(other, "")))
                .forEach(unit -> choices.put(unit, names.getOrDefault(unit, "")));
        return choices;
    }

    private Line line(Standing one) {
        var work = one.work();
        var before = urged.get(one.id());
        return new Line(
                one.id(),
                one.instance(),
                one.what(),
                one.holder(),
                one.asked() ? List.of() : one.whys(),
                "Từ " + Dates.show(one.since()) + ", " + moment.waited().since(one.since()) + " ngày làm việc",
                work == null ? "" : moment.deadlines().of(work.due(), one.asked()),
                one.mayBeUrged(),
                before == null ? "" : "Đã đôn đốc ngày " + Dates.show(before),
                work == null
                        ? ""
                        : ExplanationPlaces.ofWork(work, moment.posts()).orElse(""));
    }

    /** How much stands for a reason. */
    record Count(String reason, String words, long works) {}

    /**
     * @param task empty when there is nothing that somebody could be urged to do
     * @param ask where an explanation is asked for; empty where nobody can be asked
     */
    record Line(
            String task,
            String instance,
            String what,
            String holder,
            List<Why> whys,
            String since,
            String deadline,
            boolean urgeable,
            String before,
            String ask) {}
}
