package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.Refused;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** How a line of "Nơi nhận" ends. Every test issues a document of its own on 04/05/2051. */
@ServerTest
class DeliveriesIT {
    private static final String LOCALITY = "hai-duong";
    private static final String CLERK = "hai-duong.records-clerk";
    private static final LocalDate ISSUED_ON = LocalDate.of(2051, 5, 4);

    @Autowired
    Register register;

    @Autowired
    Deliveries deliveries;

    @Autowired
    CaseFile file;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void dayOfIssue() {
        EngineTime.set(ISSUED_ON.atTime(10, 0));
    }

    @AfterEach
    void backToTheFirstDay() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @Test
    void givenIssue_thenTheArchiveHasItAndTheOthersAreAwaited() {
        // when
        var key = issued("THU-2051-a");
        // then
        assertThat(lines(key)).containsExactly("1 OUTSIDE - - -", "2 ARCHIVE 2051-05-04 " + CLERK + " -");
        assertThat(deliveries.open(LOCALITY, key)).containsExactly(1);
        assertThat(deliveries.open("yet-kieu", key)).isEmpty();
    }

    @Test
    void givenIssue_thenWhatWasSentIsShown() {
        // when
        var key = issued("THU-2051-b");
        // then
        assertThat(deliveries.one(new DeliveryId(LOCALITY, key, 1))).satisfies(sent -> {
            assertThat(sent.line()).isEqualTo("Như trên;");
            assertThat(sent.symbol()).endsWith("/BC-UBND");
            assertThat(sent.issuedOn()).isEqualTo(ISSUED_ON);
            assertThat(sent.channel()).isEqualTo(SendingChannel.PAPER);
            assertThat(sent.note()).isEqualTo("02 bản");
        });
    }

    @Test
    void givenAnswerOfARecipient_thenDayAndNoteAreKeptInLineAndFile() {
        // given
        var key = issued("THU-2051-c");
        EngineTime.set(ISSUED_ON.plusDays(3).atTime(9, 0));
        // when
        deliveries.received(new DeliveryId(LOCALITY, key, 1), ISSUED_ON.plusDays(2), "Số đến 123", CLERK);
        // then
        assertThat(lines(key).get(0)).isEqualTo("1 OUTSIDE 2051-05-06 " + CLERK + " Số đến 123");
        assertThat(deliveries.open(LOCALITY, key)).isEmpty();
        assertThat(lastEntry(key).act()).isEqualTo(Act.RECORDED);
        assertThat(lastEntry(key).note()).isEqualTo("Như trên: đã nhận ngày 06/05/2051. Số đến 123");
    }

    @Test
    void givenNoAnswer_thenLineIsClosedWithReasonAndNotAsReceived() {
        // given
        var key = issued("THU-2051-d");
        // when
        deliveries.unconfirmed(new DeliveryId(LOCALITY, key, 1), "Đã hỏi lại hai lần", CLERK);
        // then
        assertThat(lines(key).get(0)).isEqualTo("1 OUTSIDE - - Đã hỏi lại hai lần");
        assertThat(deliveries.open(LOCALITY, key)).isEmpty();
        assertThat(lastEntry(key).note()).isEqualTo("Như trên: chưa có xác nhận. Đã hỏi lại hai lần");
    }

    @Test
    void givenDayThatCannotBe_thenItIsRefused() {
        // given
        var id = new DeliveryId(LOCALITY, issued("THU-2051-e"), 1);
        EngineTime.set(ISSUED_ON.plusDays(1).atTime(9, 0));
        // then
        assertThatThrownBy(() -> deliveries.received(id, ISSUED_ON.minusDays(1), null, CLERK))
                .isInstanceOf(Refused.class)
                .hasMessage("“Ngày nhận” không được trước ngày ban hành văn bản (04/05/2051).");
        assertThatThrownBy(() -> deliveries.received(id, ISSUED_ON.plusDays(2), null, CLERK))
                .isInstanceOf(Refused.class)
                .hasMessage("“Ngày nhận” không được sau ngày hôm nay (05/05/2051).");
        assertThat(deliveries.open(LOCALITY, id.caseKey())).containsExactly(1);
        // when: both ends of the time that may be
        deliveries.received(id, ISSUED_ON, null, CLERK);
        // then
        assertThat(deliveries.open(LOCALITY, id.caseKey())).isEmpty();
        deliveries.received(new DeliveryId(LOCALITY, issued("THU-2051-f"), 1), ISSUED_ON.plusDays(1), null, CLERK);
    }

    @Test
    void givenClosedLine_thenItIsNotRecordedAgain() {
        // given
        var received = new DeliveryId(LOCALITY, issued("THU-2051-g"), 1);
        deliveries.received(received, ISSUED_ON, null, CLERK);
        var unconfirmed = new DeliveryId(LOCALITY, issued("THU-2051-h"), 1);
        deliveries.unconfirmed(unconfirmed, "Không liên lạc được", CLERK);
        // then
        for (var line : List.of(received, unconfirmed)) {
            assertThatThrownBy(() -> deliveries.received(line, ISSUED_ON, null, CLERK))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Nơi nhận này đã được ghi nhận trước đó.");
            assertThatThrownBy(() -> deliveries.unconfirmed(line, "Lý do khác", CLERK))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Nơi nhận này đã được ghi nhận trước đó.");
        }
    }

    @Test
    void givenLineClosedWithoutReasonOrTwice_thenTheDatabaseSaysNo() {
        // given
        var key = issued("THU-2051-i");
        // then
        for (var change : List.of(
                "unconfirmed_at = now(), unconfirmed_by = 'x'",
                "unconfirmed_at = now(), unconfirmed_by = 'x', receipt_note = ''",
                "unconfirmed_at = now(), receipt_note = 'x'",
                "received_at = now(), received_by = 'x'",
                "received_on = current_date",
                "received_at = now(), received_by = 'x', received_on = current_date, unconfirmed_at = now(),"
                        + " unconfirmed_by = 'x', receipt_note = 'x'",
                "kind = 'OTHER'")) {
            assertThatThrownBy(() -> jdbc.sql("update delivery set " + change + " where case_key = ? and position = 1")
                            .param(key)
                            .update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private String issued(String key) {
        EngineTime.set(ISSUED_ON.atTime(10, 0));
        file.add(CaseEntry.of(LOCALITY, key, "userTask_approve", Act.APPROVED, "hai-duong.vice-chair"));
        register.issue(LOCALITY, key, CLERK, "PAPER", "02 bản");
        EngineTime.set(ISSUED_ON.plusDays(1).atTime(9, 0));
        return key;
    }

    private CaseEntry lastEntry(String key) {
        var entries = file.entries(LOCALITY, key);
        return entries.get(entries.size() - 1);
    }

    private List<String> lines(String key) {
        return jdbc.sql("""
                        select concat_ws(' ', position, kind, coalesce(received_on::text, '-'),
                                         coalesce(received_by, '-'), coalesce(receipt_note, '-'))
                          from delivery where case_key = ? order by position
                        """).param(key).query(String.class).list();
    }
}
