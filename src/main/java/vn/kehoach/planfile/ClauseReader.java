package vn.kehoach.planfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.planfile.Clause.Detail;
import vn.kehoach.planfile.Clause.Indicator;
import vn.kehoach.planfile.Clause.LegalBasis;
import vn.kehoach.planfile.Clause.Milestone;
import vn.kehoach.planfile.Clause.Operator;
import vn.kehoach.planfile.Clause.Recipient;
import vn.kehoach.planfile.Clause.RecipientKind;
import vn.kehoach.planfile.PlanFile.Period;
import vn.kehoach.planning.ClauseKind;

/** Reads the clauses; they keep the order in which the file has them, for each locality has its own outline. */
final class ClauseReader {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final UnitNames units;
    private final Period period;
    private final Ids ids = new Ids();
    private final List<Clause> clauses = new ArrayList<>();

    ClauseReader(UnitNames units, Period period) {
        this.units = units;
        this.period = period;
    }

    List<Clause> read(Fields root) {
        root.groups("legalBases").forEach(it -> add(ClauseKind.LEGAL_BASIS, it, legalBasis(it)));
        root.groups("purposes").forEach(it -> add(ClauseKind.PURPOSE, it, null));
        root.groups("requirements").forEach(it -> add(ClauseKind.REQUIREMENT, it, null));
        root.group("generalTarget").ifPresent(it -> add(ClauseKind.GENERAL_TARGET, it, null));
        root.groups("specificTargets").forEach(it -> add(ClauseKind.SPECIFIC_TARGET, it, indicator(it)));
        content(root);
        root.optionalGroup("scope").ifPresent(it -> add(ClauseKind.SCOPE, it, null));
        root.group("timeFrame").ifPresent(it -> add(ClauseKind.TIME_FRAME, it, null));
        root.groups("milestones").forEach(it -> add(ClauseKind.MILESTONE, it, milestone(it)));
        root.groups("funding").forEach(it -> add(ClauseKind.FUNDING, it, null));
        root.optionalGroup("reporting").ifPresent(it -> add(ClauseKind.REPORTING, it, null));
        root.optionalGroup("adjustment").ifPresent(it -> add(ClauseKind.ADJUSTMENT, it, null));
        root.groups("recipients").forEach(it -> add(ClauseKind.RECIPIENT, it, recipient(it)));
        clauses.sort(Comparator.comparingInt(Clause::offset));
        return clauses;
    }

    private void content(Fields root) {
        root.optionalGroup("contentIntro").ifPresent(it -> add(ClauseKind.CONTENT_INTRO, it, null));
        for (var objective : root.optionalGroups("strategicObjectives")) {
            var id = add(ClauseKind.STRATEGIC_OBJECTIVE, objective, null);
            objective.groups("goals").forEach(it -> add(ClauseKind.GOAL, id, it, null));
        }
        for (var group : root.optionalGroups("taskGroups")) {
            var id = add(ClauseKind.TASK_GROUP, group, null);
            group.groups("activities").forEach(it -> add(ClauseKind.ACTIVITY, id, it, null));
        }
    }

    private String add(ClauseKind kind, Fields fields, @Nullable Detail detail) {
        return add(kind, null, fields, detail);
    }

    private String add(ClauseKind kind, @Nullable String parent, Fields fields, @Nullable Detail detail) {
        var id = ids.claim(fields.value("id"));
        clauses.add(new Clause(kind, id, parent, Words.of(fields), fields.offset(), detail));
        return id;
    }

    private static LegalBasis legalBasis(Fields fields) {
        return new LegalBasis(fields.text("number"), fields.value("date").date(), fields.text("issuer"));
    }

    private static @Nullable Indicator indicator(Fields target) {
        return target.optionalGroup("indicator").map(ClauseReader::figures).orElse(null);
    }

    private static Indicator figures(Fields fields) {
        var figure = fields.value("figure");
        var unit = fields.text("unit");
        if (unit.equals("%") && figure.figure().compareTo(HUNDRED) > 0) {
            figure.refuse("tỷ lệ %s%% vượt quá 100%%".formatted(figure.text()));
        }
        return new Indicator(
                fields.text("name"),
                fields.value("operator").choice("toán tử", List.of(Operator.values()), operator -> operator.sign),
                figure.figure(),
                unit,
                fields.text("denominator"));
    }

    private Milestone milestone(Fields fields) {
        var from = fields.value("from");
        var to = fields.value("to");
        inPeriod(from);
        inPeriod(to);
        if (period.contains(from.year()) && period.contains(to.year()) && from.year() > to.year()) {
            to.refuse("năm cuối %s trước năm đầu %s".formatted(to.text(), from.text()));
        }
        return new Milestone(from.year(), to.year());
    }

    private void inPeriod(Value year) {
        var read = year.year();
        if (read > 0 && period.start() > 0 && period.end() > 0 && !period.contains(read)) {
            year.refuse("năm %d nằm ngoài giai đoạn %d - %d".formatted(read, period.start(), period.end()));
        }
    }

    private Recipient recipient(Fields fields) {
        var kind = fields.value("kind").choice("loại", List.of(RecipientKind.values()), RecipientKind::word);
        var to = fields.values("units").stream().map(units::mention).toList();
        var mayNameUnits = kind == RecipientKind.UNITS || kind == RecipientKind.ARCHIVE;
        if (kind == RecipientKind.UNITS && to.isEmpty()) {
            fields.refuse("units", "nơi nhận loại units phải ghi ít nhất một đơn vị");
        }
        if (!mayNameUnits && !to.isEmpty()) {
            fields.refuse("units", "nơi nhận loại %s không ghi đơn vị".formatted(kind.word()));
        }
        return new Recipient(kind, to);
    }
}
