package vn.kehoach.reporting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.planning.Plans;

/** The first draft of the locality's report, drawn from the accepted reports of its units. */
@Component
class Consolidation {
    private final Rounds rounds;
    private final UnitReports reports;
    private final FigureRepository figures;
    private final Plans plans;

    Consolidation(Rounds rounds, UnitReports reports, FigureRepository figures, Plans plans) {
        this.rounds = rounds;
        this.reports = reports;
        this.figures = figures;
        this.plans = plans;
    }

    ReportText draft(RoundId round) {
        return new ReportText(
                each(round, ReportText::direction),
                counts(round) + "\n\n" + figures(round) + "\n\n" + each(round, ReportText::results),
                each(round, ReportText::evaluation),
                each(round, ReportText::nextSteps),
                each(round, ReportText::proposals));
    }

    /** How many reports were asked for, came, are missing; always by member, never by heading. */
    String counts(RoundId round) {
        var all = rounds.reports(round);
        var counts = ReportCounts.of(all);
        var missing = names(
                round,
                all.stream().filter(r -> r.status() == ReportStatus.MISSING).toList());
        return "Số báo cáo phải nộp: %d; đã tiếp nhận: %d (nộp quá hạn: %d); không có báo cáo: %s."
                        .formatted(
                                counts.expected(),
                                counts.accepted(),
                                counts.late(),
                                missing.isEmpty() ? "không" : missing)
                + informed(counts);
    }

    private static String informed(ReportCounts counts) {
        return counts.requested() == 0
                ? ""
                : " Cơ quan, tổ chức được đề nghị phối hợp: %d; đã có thông tin kết quả: %d."
                        .formatted(counts.requested(), counts.informed());
    }

    /** Indicators with numerator, denominator and target; a plan without figures says so. */
    String figures(RoundId round) {
        var sums = figures.sums(round);
        var lines = plans.indicators(rounds.one(round).plan()).stream()
                .map(indicator -> sums.stream()
                        .filter(sum -> sum.clauseId().equals(indicator.clauseId()))
                        .findFirst()
                        .map(sum -> FigureWords.of(indicator, sum))
                        .orElse(indicator.name() + ": chưa có số liệu"))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Kế hoạch không đặt chỉ tiêu bằng số." : lines;
    }

    private String names(RoundId round, List<UnitReport> some) {
        return some.stream().map(report -> rounds.unit(round, report).name()).collect(Collectors.joining(", "));
    }

    private String each(RoundId round, Function<ReportText, @Nullable String> part) {
        return rounds.reports(round).stream()
                .filter(UnitReport::isAccepted)
                .map(report -> paragraph(round, report, part))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String paragraph(RoundId round, UnitReport report, Function<ReportText, @Nullable String> part) {
        var text = reports.latest(round, report.unitId()).map(part).orElse(null);
        return text == null ? "" : rounds.unit(round, report).name() + ":\n" + text;
    }
}
