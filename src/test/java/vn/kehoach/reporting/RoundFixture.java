package vn.kehoach.reporting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.ProcessSteps;

/** One round as mocked services tell it: opened for two units, due on 16 December 2026. */
final class RoundFixture {
    static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    static final String HEALTH = SomeUnits.HEALTH.id();
    static final String POLICE = SomeUnits.POLICE.id();
    static final String FOCAL = SomeUnits.FOCAL.id();
    static final String FRONT = SomeUnits.FRONT.id();
    static final LocalDate DUE = LocalDate.of(2026, 12, 16);
    static final Map<String, String> REPORT = Map.of(
            "direction", "Ban hành văn bản",
            "results", "Đã làm",
            "evaluation", "Tốt",
            "nextSteps", "Tiếp tục");

    private RoundFixture() {}

    static RoundId annual() {
        return new RoundId("hai-duong", "BC-2026.hai-duong");
    }

    static void isKnown(ProcessSteps steps, RoundId id, RoundKind kind) {
        var round = round(id, kind);
        var rounds = steps.bean(Rounds.class);
        var reports = steps.bean(UnitReports.class);
        var text = new ReportText("Chỉ đạo", "Kết quả", "Đánh giá", "Nhiệm vụ", null);
        when(rounds.one(id)).thenReturn(round);
        when(rounds.open(any(), eq(id), any(), anyInt())).thenReturn(round);
        when(rounds.reports(id)).thenReturn(reports(ReportStatus.OPEN));
        when(rounds.unit(any(), any())).thenAnswer(call -> {
            var front = call.<UnitReport>getArgument(1).requested();
            return front ? SomeUnits.FRONT : SomeUnits.HEALTH;
        });
        when(reports.one(eq(id), any())).thenReturn(reports(ReportStatus.OPEN).get(0));
        when(steps.bean(ReportPrefill.class).of(eq(round), any())).thenReturn(text);
        when(steps.bean(RoundRepository.class).latest(id)).thenReturn(Optional.of(text));
    }

    static List<UnitReport> reports(ReportStatus status) {
        return Stream.of(HEALTH, POLICE).map(unit -> report(unit, status)).toList();
    }

    static UnitReport report(String unit, ReportStatus status) {
        return new UnitReport(unit, unit.equals(FRONT), status, DUE, 0, false, null, null);
    }

    static Round round(RoundId id, RoundKind kind) {
        return new Round("hai-duong", id.id(), PLAN.planId(), 1, kind, 2026, DUE, DUE, DUE, null);
    }

    static Map<String, Object> variables(RoundId id, RoundKind kind) {
        var variables = new HashMap<String, Object>();
        variables.put("plan", PLAN.planId());
        variables.put("version", 1);
        variables.put("year", 2026);
        variables.put("round", id.id());
        variables.put("roundKind", kind.name());
        variables.put("subject", "Báo cáo năm 2026");
        variables.put("unitName", "UBND phường Hải Dương");
        return variables;
    }
}
