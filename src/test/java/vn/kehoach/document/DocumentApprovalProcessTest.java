package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.Reminding;

class DocumentApprovalProcessTest {
    private static final String CASE = "KH-hai-duong-2026-2030/v1";
    private static final String CHECK_CONTENT = "userTask_checkContent";
    private static final String CHECK_FORMAT = "userTask_checkFormat";
    private static final String APPROVE = "userTask_approve";
    private static final String ISSUE = "userTask_issue";
    private static final String HEAD = "hai-duong.phong-vh-xh.head";
    private static final String CLERK = "hai-duong.records-clerk";
    private static final String LEADER = "hai-duong.vice-chair";
    private static final String YES = "{\"decision\": \"APPROVE\"}";
    private static final String NO =
            "{\"decision\": \"RETURN\", \"reasonCode\": \"UNCLEAR\", \"note\": \"Nêu rõ kinh phí\"}";

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("document-approval");

    @Test
    void givenEveryStepApproves_thenDocumentIsIssued() {
        // given
        var approval = start();
        // when
        steps.completeTask(CHECK_CONTENT, HEAD, YES);
        steps.completeTask(CHECK_FORMAT, CLERK, YES);
        steps.completeTask(APPROVE, LEADER, YES);
        steps.completeTask(ISSUE, CLERK, "{\"channel\": \"PAPER\", \"note\": \"Gửi kèm bản giấy\"}");
        // then
        verify(steps.bean(Register.class)).issue("hai-duong", CASE, CLERK, "PAPER", "Gửi kèm bản giấy");
        assertThat(approval)
                .isEnded()
                .hasPassedInOrder(CHECK_CONTENT, CHECK_FORMAT, APPROVE, ISSUE, "endEvent_documentIssued");
    }

    @Test
    void givenRemindersOfContentCheck_thenTheyComeOnListedDaysAndStop() {
        // given
        start();
        // when
        var days = Reminding.untilTheLast(steps, CHECK_CONTENT);
        // then
        assertThat(days.subList(0, 5)).isEqualTo(List.of(LocalDate.of(2026, 10, 2)));
    }

    private static ProcessInstance start() {
        return steps.start(
                CASE,
                Map.of(
                        "focalUnit",
                        "hai-duong.phong-vh-xh",
                        "subject",
                        "Kế hoạch",
                        "unitName",
                        "UBND phường Hải Dương"));
    }
}
