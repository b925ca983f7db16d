package vn.kehoach.reporting;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.planning.PlanRef;

/** The figures of each issued year in words; summaries quote them and never ask for them again. */
@Component
class FrozenYears {
    private final RoundRepository rounds;
    private final FigureRepository figures;

    FrozenYears(RoundRepository rounds, FigureRepository figures) {
        this.rounds = rounds;
        this.figures = figures;
    }

    String words(PlanRef plan) {
        return rounds.issuedYears(plan).stream()
                .map(year -> "Năm " + year.year() + ": " + counts(year) + figuresOf(year))
                .collect(Collectors.joining("\n"));
    }

    private String counts(Round year) {
        var counts = figures.counts(year.roundId()).stream()
                .collect(Collectors.toMap(FigureRepository.Count::name, FigureRepository.Count::value));
        return "%d nhiệm vụ hoàn thành, %d chuyển tiếp, %d/%d báo cáo được tiếp nhận"
                        .formatted(
                                counts.getOrDefault("duties.done", 0L),
                                counts.getOrDefault("duties.carriedOver", 0L),
                                counts.getOrDefault("reports.accepted", 0L),
                                counts.getOrDefault("reports.expected", 0L))
                + informed(counts);
    }

    // Years issued before units that are asked were counted apart have no such counts.
    private static String informed(Map<String, Long> counts) {
        var requested = counts.getOrDefault("reports.requested", 0L);
        return requested == 0
                ? ""
                : ", %d/%d cơ quan, tổ chức được đề nghị phối hợp có thông tin"
                        .formatted(counts.getOrDefault("reports.informed", 0L), requested);
    }

    private String figuresOf(Round year) {
        return figures.frozen(year.roundId()).stream()
                .map(figure -> "; " + figure.name() + " " + FigureWords.ratio(figure.reached(), figure.total())
                        + ", theo số liệu của " + figure.units() + "/" + figure.unitsAsked() + " đơn vị")
                .collect(Collectors.joining());
    }
}
