package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.Refused;
import vn.kehoach.reminder.Notices;
import vn.kehoach.reminder.Reminding;

class DocumentReceiptProcessTest {
    private static final String CASE = "KH-hai-duong-2026-2030/v1";
    private static final String RECORD_RECEIPT = "userTask_recordReceipt";
    private static final String RECIPIENTS = "subProcess_recipients";
    private static final String CLERK = "hai-duong.records-clerk";
    private static final DeliveryId CITY = new DeliveryId("hai-duong", CASE, 1);
    private static final DeliveryId LEADERS = new DeliveryId("hai-duong", CASE, 2);
    private static final Map<String, String> RECEIVED =
            Map.of("receipt", "RECEIVED", "receivedOn", "01/10/2026", "note", "Số đến 123");
    private static final Map<String, String> NO_WORD = Map.of("receipt", "UNCONFIRMED", "note", "Đã hỏi lại hai lần");

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("document-receipt");

    private Deliveries deliveries;

    @BeforeEach
    void twoLinesAreOpen() {
        deliveries = steps.bean(Deliveries.class);
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of(1, 2));
        when(deliveries.one(CITY)).thenReturn(SomeDeliveries.TO_THE_CITY);
        when(deliveries.one(LEADERS)).thenReturn(SomeDeliveries.TO_THE_LEADERS);
    }

    @Test
    void givenEveryLineRecorded_thenFollowingUpEnds() {
        // given
        var receipt = start();
        // when
        steps.complete(of("Sở VH-TT-DL"), CLERK, RECEIVED);
        steps.jobs().run(RECIPIENTS);
        assertThat(receipt).isNotEnded();
        steps.complete(of("CT và các Phó CT"), CLERK, NO_WORD);
        steps.jobs().run(RECIPIENTS);
        // then
        verify(deliveries).received(CITY, LocalDate.of(2026, 10, 1), "Số đến 123", CLERK);
        verify(deliveries).unconfirmed(LEADERS, "Đã hỏi lại hai lần", CLERK);
        assertThat(receipt).isEnded().hasPassed("endEvent_receiptsRecorded");
    }

    @Test
    void givenNoLineIsOpen_thenFollowingUpEndsAtOnce() {
        // given
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of());
        // when
        var receipt = start();
        steps.jobs().runAll();
        // then
        assertThat(receipt).isEnded().hasNotPassed(RECORD_RECEIPT);
    }

    @Test
    void givenTaskOpens_thenFormShowsWhatWasSentToWhom() {
        // when
        start();
        // then
        assertThat(steps.shown(of("Sở VH-TT-DL")))
                .contains("01/KH-UBND")
                .contains("01/10/2026")
                .contains("Kế hoạch")
                .contains("Sở VH-TT-DL (để báo cáo);")
                .contains("Trục liên thông văn bản")
                .contains("Gửi kèm bản giấy");
        assertThat(steps.shown(of("CT và các Phó CT"))).contains("\"sendingNote\":\"\"");
    }

    @Test
    void givenTwoTasksOfOneDocument_thenTheirCardsNameTheRecipient() {
        // when
        start();
        // then
        assertThat(steps.onCard(of("Sở VH-TT-DL"), "unitName")).isEqualTo("Sở VH-TT-DL (để báo cáo)");
        assertThat(steps.onCard(of("CT và các Phó CT"), "unitName")).isEqualTo("CT và các Phó CT UBND phường");
    }

    @Test
    void givenLongLine_thenItsCardIsCutAndTheFormIsNot() {
        // given
        var line = "Các cơ quan phối hợp ".repeat(300);
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of(1));
        when(deliveries.one(CITY))
                .thenReturn(new Delivery(
                        1,
                        line,
                        "01/KH-UBND",
                        "Kế hoạch",
                        SomeDeliveries.ISSUED_ON,
                        SendingChannel.DOCUMENT_SYSTEM,
                        null));
        // when
        start();
        // then
        var task = steps.task(RECORD_RECEIPT);
        assertThat(String.valueOf(steps.onCard(task, "unitName"))).hasSize(201).endsWith("…");
        assertThat(steps.shown(task)).contains(line);
    }

    @Test
    void givenReceiptWaits_thenItIsDueAfterFiveWorkingDaysAndRemindedOf() {
        // given
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of(1));
        start();
        // then
        assertThat(steps.due(RECORD_RECEIPT)).isEqualTo(LocalDateTime.of(2026, 10, 8, 17, 0));
        var days = Reminding.upTheLadder(steps, RECORD_RECEIPT);
        assertThat(days.subList(0, 5))
                .isEqualTo(List.of(
                        LocalDate.of(2026, 10, 2),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 7),
                        LocalDate.of(2026, 10, 8),
                        LocalDate.of(2026, 10, 9)));
    }

    @Test
    void givenReminder_thenItNamesTheRecipientToTheClerk() {
        // given
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of(1));
        start();
        // when
        steps.jobs().fireTimer("event_recordReceiptReminder");
        // then
        verify(steps.bean(Notices.class), atLeastOnce())
                .write(
                        eq("hai-duong"),
                        any(),
                        eq(CLERK),
                        eq(CASE),
                        any(),
                        contains("Ghi nhận nơi nhận đã nhận văn bản - Sở VH-TT-DL (để báo cáo) - Kế hoạch"),
                        any());
    }

    @Test
    void givenWrongAnswers_thenTheyAreRefusedAndTheTaskStaysOpen() {
        // given
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of(1));
        start();
        // when, then
        assertThat(refused(Map.of())).isEqualTo("Chưa nhập “Nơi nhận đã nhận?”.");
        assertThat(refused(Map.of("receipt", "MAYBE"))).contains("không hợp lệ");
        assertThat(refused(Map.of("receipt", "RECEIVED"))).isEqualTo("Chưa nhập “Ngày nhận”.");
        assertThat(refused(Map.of("receipt", "RECEIVED", "receivedOn", "31/02/2026")))
                .isEqualTo("“Ngày nhận” phải là một ngày có thật, ghi ngày/tháng/năm, ví dụ 05/06/2026.");
        assertThat(refused(Map.of("receipt", "UNCONFIRMED", "note", " "))).isEqualTo("Chưa nhập “Ghi chú”.");
        assertThat(steps.refusedWithoutLogin(RECORD_RECEIPT, RECEIVED)).contains("Đề nghị đăng nhập lại");
        steps.denied(RECORD_RECEIPT, "hai-duong.vice-chair", RECEIVED);
        verify(deliveries, never()).received(any(), any(), any(), any());
        verify(deliveries, never()).unconfirmed(any(), any(), any());
    }

    @Test
    void givenRegisterRefusesTheDay_thenThePersonIsToldSo() {
        // given
        when(deliveries.open("hai-duong", CASE)).thenReturn(List.of(1));
        start();
        doThrow(new Refused("“Ngày nhận” không được sau ngày hôm nay (01/10/2026)."))
                .when(deliveries)
                .received(any(), any(), any(), any());
        // when, then
        assertThat(refused(RECEIVED)).isEqualTo("“Ngày nhận” không được sau ngày hôm nay (01/10/2026).");
    }

    private static String refused(Map<String, String> typed) {
        return steps.refused(RECORD_RECEIPT, CLERK, typed);
    }

    private static Task of(String recipient) {
        return steps.tasks(RECORD_RECEIPT).stream()
                .filter(task -> steps.shown(task).contains(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static ProcessInstance start() {
        return steps.start(CASE, Map.of("subject", "Kế hoạch", "unitName", "UBND phường Hải Dương"));
    }
}
