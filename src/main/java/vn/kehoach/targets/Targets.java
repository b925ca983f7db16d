package vn.kehoach.targets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.explanation.ExplanationPlaces;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.Watched;
import vn.kehoach.planning.Indicator;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.reporting.FigureWords;
import vn.kehoach.targets.Target.UnitLine;
import vn.kehoach.targets.Target.YearLine;
import vn.kehoach.targets.TargetRepository.UnitFigure;
import vn.kehoach.targets.TargetRepository.YearFigure;

/** Puts each target of the plan beside what was reached, year by year and, for one year, by unit. */
@Component
class Targets {
    private final TargetRepository repository;
    private final Plans plans;
    private final Organisation organisation;

    Targets(TargetRepository repository, Plans plans, Organisation organisation) {
        this.repository = repository;
        this.plans = plans;
        this.organisation = organisation;
    }

    List<Target> of(Watched watched) {
        return plans.current(watched.locality()).map(plan -> of(watched, plan)).orElse(List.of());
    }

    private List<Target> of(Watched watched, PlanRef plan) {
        var years = repository.years(plan).stream().collect(Collectors.groupingBy(YearFigure::clauseId));
        var units =
                repository.units(plan, watched.year()).stream().collect(Collectors.groupingBy(UnitFigure::clauseId));
        var names = organisation.units(watched.locality()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return plans.indicators(plan).stream()
                .map(indicator -> target(
                        indicator,
                        years(indicator, watched.years(), years.getOrDefault(indicator.clauseId(), List.of())),
                        units(units.getOrDefault(indicator.clauseId(), List.of()), names)))
                .toList();
    }

    private static Target target(Indicator indicator, List<YearLine> years, List<UnitLine> units) {
        return new Target(
                indicator.name(),
                FigureWords.target(indicator),
                indicator.figure(),
                indicator.denominator(),
                years,
                units);
    }

    private static List<YearLine> years(Indicator indicator, List<Integer> years, List<YearFigure> found) {
        var byYear = found.stream().collect(Collectors.toMap(YearFigure::year, figure -> figure));
        return years.stream()
                .map(year -> line(indicator, year, byYear.get(year)))
                .toList();
    }

    private static YearLine line(Indicator indicator, int year, @Nullable YearFigure figure) {
        if (figure == null) {
            return new YearLine(year, "", "", "Chưa có số liệu", "none", "");
        }
        var met = indicator.isMet(figure.reached(), figure.total());
        var percent = FigureWords.percent(figure.reached(), figure.total());
        return new YearLine(
                year,
                FigureWords.ratio(figure.reached(), figure.total()),
                percent.replace("%", ""),
                met ? "Đạt" : "Chưa đạt",
                met ? "on-time" : "overdue",
                (figure.issued() ? "Theo báo cáo đã ban hành, " : "Tạm tính, ") + figure.units() + "/" + figure.asked()
                        + " đơn vị có số liệu");
    }

    private static List<UnitLine> units(List<UnitFigure> figures, Map<String, String> names) {
        return figures.stream()
                .map(figure -> new UnitLine(
                        names.getOrDefault(figure.unitId(), figure.unitId()),
                        figure.unitId(),
                        FigureWords.ratio(figure.reached(), figure.total()),
                        Objects.toString(figure.method(), ""),
                        figure.requested(),
                        ExplanationPlaces.ofFigure(figure.round(), figure.unitId(), figure.clauseId())))
                .toList();
    }
}
