package vn.kehoach.reporting;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The first draft of a sơ kết or tổng kết: the frozen years, the units' last words, the Mặt trận's opinion. */
@Component
class SummaryDraft {
    private final Consolidation consolidation;
    private final Rounds rounds;
    private final FrozenYears years;
    private final NominationRepository nominations;
    private final OpinionRepository opinions;

    SummaryDraft(
            Consolidation consolidation,
            Rounds rounds,
            FrozenYears years,
            NominationRepository nominations,
            OpinionRepository opinions) {
        this.consolidation = consolidation;
        this.rounds = rounds;
        this.years = years;
        this.nominations = nominations;
        this.opinions = opinions;
    }

    ReportText draft(RoundId round) {
        var own = consolidation.draft(round);
        return new ReportText(
                own.direction(),
                years.words(rounds.one(round).plan()) + "\n\n" + consolidation.counts(round) + "\n\n"
                        + consolidation.figures(round),
                own.evaluation() + "\n\nÝ kiến của Mặt trận: "
                        + opinions.text(round).orElse("không có ý kiến trong thời hạn") + "\n\nĐề nghị biểu dương:\n"
                        + commended(round),
                own.nextSteps(),
                own.proposals());
    }

    private String commended(RoundId round) {
        var chosen = nominations.of(round).stream()
                .filter(nomination -> Boolean.TRUE.equals(nomination.chosen()))
                .map(nomination -> "- " + nomination.text())
                .collect(Collectors.joining("\n"));
        return chosen.isEmpty() ? "- Không có" : chosen;
    }

    /** What the units wrote, to read beside the form: five years of every unit are too long to be the report. */
    String unitResults(RoundId round) {
        return consolidation.draft(round).results();
    }
}
