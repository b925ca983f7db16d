package vn.kehoach.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.Refused;
import vn.kehoach.reminder.Reminding;

class DeadlineExtensionProcessTest {
    private static final int ID = 5;
    private static final LocalDate DUE = LocalDate.of(2026, 10, 5);
    private static final LocalDate WANTED = LocalDate.of(2026, 10, 9);
    private static final String DECIDE = "userTask_decideExtension";
    private static final String UNIT = "hai-duong.tram-y-te";
    private static final String STAFF = UNIT + ".staff";
    private static final String DECIDER = SomeUnits.FOCAL.id() + ".head";
    private static final String VICE_CHAIR = "hai-duong.vice-chair";
    private static final Map<String, String> GRANTED = Map.of("answer", "GRANT", "day", "09/10/2026");
    private static final Map<String, String> REFUSED = Map.of("answer", "REFUSE", "words", "Cần số liệu ngay");

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("deadline-extension");

    private Extensions extensions;
    private Extension asked;

    @BeforeEach
    void ask() {
        extensions = steps.bean(Extensions.class);
        asked = asked(UNIT, false);
        when(extensions.one(ID)).thenReturn(asked);
        when(steps.bean(PastExtensions.class).before(any())).thenReturn("");
        when(steps.bean(LaterDay.class).whyNot(any(), any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void givenGranted_thenTheDeadlineMovesToThatDay() {
        // given
        var extension = start(UNIT);
        assertThat(steps.groups(steps.task(DECIDE))).containsExactly(DECIDER);
        assertThat(steps.shown(steps.task(DECIDE)))
                .contains("\"due\":\"05/10/2026\"", "\"wanted\":\"09/10/2026\"", "\"day\":\"09/10/2026\"")
                .contains("Mưa bão (mẫu)", "\"late\":\"\"");
        // when
        steps.completeTask(DECIDE, DECIDER, Map.of("answer", "GRANT", "day", "8/10/2026", "words", "Gấp (mẫu)"));
        // then
        verify(extensions).grant(asked, LocalDate.of(2026, 10, 8), "Gấp (mẫu)", DECIDER);
        verify(extensions).carryOut(ID);
        assertThat(extension).isEnded().hasPassed("endEvent_extended");
    }

    @Test
    void givenRefused_thenTheDeadlineStays() {
        // given
        var extension = start(UNIT);
        // when
        steps.completeTask(DECIDE, DECIDER, REFUSED);
        // then
        verify(extensions).refuse(asked, "Cần số liệu ngay", DECIDER);
        verify(extensions, never()).carryOut(anyInt());
        assertThat(extension).isEnded().hasPassed("endEvent_notExtended");
    }

    @Test
    void givenWithdrawnOrDone_thenNobodyDecides() {
        // given
        var extension = start(UNIT);
        // when
        runtimeService()
                .createMessageCorrelation(ExtensionProcess.NO_LONGER_ASKED)
                .processInstanceVariableEquals("extension", ID)
                .correlateAll();
        // then
        verify(extensions, never()).carryOut(anyInt());
        assertThat(extension).isEnded().hasPassed("endEvent_noLongerAsked");
        assertThat(steps.jobs().waiting("event_decideExtensionReminder")).isZero();
    }

    @Test
    void givenWorkOfTheFocalUnitOrTheLocality_thenThePhoChuTichDecides() {
        for (var unit : new String[] {SomeUnits.FOCAL.id(), null}) {
            // given
            when(extensions.one(ID)).thenReturn(asked(unit, true));
            var extension = start(unit);
            // then
            assertThat(steps.groups(steps.task(DECIDE))).containsExactly(VICE_CHAIR);
            assertThat(steps.shown(steps.task(DECIDE))).contains("vẫn tính là chậm");
            steps.completeTask(DECIDE, VICE_CHAIR, GRANTED);
            assertThat(extension).isEnded();
        }
    }

    @Test
    void givenUnitThatIsAsked_thenTheWordsAreThoseOfARequest() {
        // given
        when(extensions.one(ID)).thenReturn(asked(UNIT, true));
        when(extensions.isRequest(any())).thenReturn(true);
        // when
        start(UNIT);
        // then
        assertThat(steps.task(DECIDE).getName()).isEqualTo("Xem đề nghị lùi thời gian");
        assertThat(steps.shown(steps.task(DECIDE))).contains("\"requested\":true", "\"late\":\"\"");
    }

    @Test
    void givenNobodyDecides_thenTheReminderClimbs() {
        // given
        start(UNIT);
        assertThat(steps.due(DECIDE)).isEqualTo(LocalDateTime.of(2026, 10, 2, 17, 0));
        // then
        assertThat(Reminding.upTheLadder(steps, DECIDE))
                .startsWith(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 5));
    }

    @Test
    void givenWrongAnswers_thenEachIsRefusedInWords() {
        // given
        start(UNIT);
        when(steps.bean(LaterDay.class).whyNot("hai-duong", DUE, LocalDate.of(2026, 10, 3)))
                .thenReturn(Optional.of("Ngày 03/10/2026 là ngày nghỉ."));
        // then
        assertThat(steps.refused(DECIDE, DECIDER, Map.of())).isEqualTo("Chưa nhập “Quyết định”.");
        assertThat(steps.refused(DECIDE, DECIDER, Map.of("answer", "MAYBE"))).contains("giá trị không hợp lệ");
        assertThat(steps.refused(DECIDE, DECIDER, Map.of("answer", "REFUSE"))).isEqualTo("Chưa nhập “Ý kiến”.");
        assertThat(steps.refused(DECIDE, DECIDER, Map.of("answer", "GRANT", "day", "31/02/2027")))
                .contains("phải là một ngày có thật");
        assertThat(steps.refused(DECIDE, DECIDER, Map.of("answer", "GRANT", "day", "03/10/2026")))
                .isEqualTo("“Gia hạn đến hết ngày”: Ngày 03/10/2026 là ngày nghỉ.");
        assertThat(steps.refused(DECIDE, DECIDER, Map.of("answer", "REFUSE", "words", "x".repeat(2_001))))
                .contains("dài quá 2000 ký tự");
        assertThat(steps.refusedWithoutLogin(DECIDE, GRANTED)).contains("Đề nghị đăng nhập lại");
        steps.denied(DECIDE, STAFF, GRANTED);
        verify(extensions, never()).grant(any(), any(), any(), any());
        verify(extensions, never()).refuse(any(), any(), eq(DECIDER));
    }

    @Test
    void givenWhoAskedHoldsThePostToo_thenHeCannotGrantItHimself() {
        // given
        start(UNIT);
        doThrow(new Refused("không tự quyết định được")).when(extensions).refuseOwn(asked, DECIDER);
        // then
        assertThat(steps.refused(DECIDE, DECIDER, GRANTED)).contains("không tự quyết định được");
    }

    private static ProcessInstance start(@Nullable String unit) {
        var variables = new HashMap<String, Object>(Map.of(
                "extension", ID, "subject", "Viết báo cáo: đến hết ngày 09/10/2026", "unitName", "Trạm Y tế (mẫu)"));
        if (unit != null) {
            variables.put("unit", unit);
        }
        return steps.start("BC-2026.tram-y-te", variables);
    }

    private static Extension asked(@Nullable String unit, boolean late) {
        return new Extension(
                "hai-duong",
                ID,
                "task",
                "BC-2026.tram-y-te",
                "userTask_writeReport",
                unit,
                "Viết báo cáo - Trạm Y tế (mẫu)",
                DUE,
                WANTED,
                "Mưa bão (mẫu)",
                STAFF,
                "Cán bộ (mẫu)",
                OffsetDateTime.of(2026, 10, 1, 2, 0, 0, 0, ZoneOffset.UTC),
                late,
                ExtensionState.ASKED,
                null,
                null,
                null);
    }
}
