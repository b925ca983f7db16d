package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** One letter: when it goes, to whom, what arrives, and why it may not go. */
@ServerTest
class LettersIT {
    @Autowired
    ApplicationContext application;

    @Autowired
    Letters withoutServer;

    @Autowired
    TransactionTemplate transaction;

    private PostOffice office;

    @BeforeEach
    void open() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        office = new PostOffice(application);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void givenLetter_thenItArrivesAsTextAndHtmlWithStableHeaders() throws Exception {
        // given
        var body = office.letters.begin().heading("Việc hôm nay").item("Viết báo cáo", "Hạn: 01/06/2026", "/x?a=1&b=2");
        office.letters.put(new Letter(
                PostOffice.HOME,
                PostOffice.USER,
                LetterKind.TODAY,
                "1",
                PostOffice.TODAY,
                "Hạn hôm nay: Ủy ban",
                body.text(),
                body.html()));
        // when
        office.send();
        // then
        var message = office.arrived().get(0);
        assertThat(message.getSubject()).isEqualTo("Hạn hôm nay: Ủy ban");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(PostOffice.ADDRESS);
        assertThat(message.getFrom()[0].toString()).contains("ke-hoach@example.vn");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Date")).containsExactly("Mon, 1 Jun 2026 09:00:00 +0700");
        assertThat(message.getMessageID()).endsWith("@example.vn>");
        assertThat(part(message, "text/plain")).contains("- Viết báo cáo", "https://ke-hoach.example.vn/x?a=1&b=2");
        assertThat(part(message, "text/html"))
                .contains("<a href=\"https://ke-hoach.example.vn/x?a=1&amp;b=2\">Viết báo cáo</a>", "lang=\"vi\"");
        assertThat(office.states()).containsExactly("SENT");
    }

    @Test
    void givenMarkupAndLineBreaksTyped_thenTheyAreWordsAndNoHeader() throws Exception {
        // given
        var subject = "Trả lại <script>alert(1)</script>\r\nBcc: la@example.vn\r\n\r\nxin chào";
        office.letters.put(new Letter(
                PostOffice.HOME,
                PostOffice.USER,
                LetterKind.RETURNED,
                "1",
                PostOffice.TODAY,
                subject,
                "Lý do: <script>alert(1)</script> & \"\r\nhết",
                ""));
        // when
        office.send();
        // then
        var message = office.arrived().get(0);
        assertThat(office.arrived()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Trả lại <script>alert(1)</script> Bcc: la@example.vn xin chào");
        assertThat(part(message, "text/html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;")
                .doesNotContain("<script");
    }

    @Test
    void givenLetterPutTwice_thenItIsOne() {
        // when
        office.put(LetterKind.DIGEST, "1");
        office.put(LetterKind.DIGEST, "1");
        office.put(LetterKind.URGED, "1");
        // then
        assertThat(office.states()).containsExactly("WAITING", "WAITING");
    }

    @Test
    void givenCallerRolledBack_thenThereWasNoLetter() {
        // when
        transaction.executeWithoutResult(status -> {
            office.put(LetterKind.DIGEST, "1");
            status.setRollbackOnly();
        });
        // then
        assertThat(office.states()).isEmpty();
    }

    @Test
    void givenNoServer_thenTheLetterIsKeptAsNotSent() {
        // when
        withoutServer.put(PostOffice.letter(LetterKind.DIGEST, "1"));
        office.send();
        // then
        assertThat(office.states()).containsExactly("NO_SERVER");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T07:59, 0",
        "2026-06-01T08:00, 1",
        "2026-06-01T17:59, 1",
        "2026-06-01T18:00, 0",
        "2026-06-02T03:00, 0",
        "2026-06-06T10:00, 0",
        "2026-06-05T08:00, 1",
    })
    void givenTime_thenLettersLeaveInTheHoursOfTheOfficeOnly(LocalDateTime at, int sent) {
        // given
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 7, 0));
        office.put(LetterKind.URGED, "1");
        // when
        EngineTime.set(at);
        office.send();
        // then
        assertThat(office.arrived()).hasSize(sent);
    }

    @Test
    void givenNextWorkingDay_thenALetterOfItsDayIsExpiredAndTheOthersAreGivenUpAfterAWeek() {
        // given
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 19, 0));
        for (var kind : LetterKind.values()) {
            office.put(kind, "1");
        }
        // when
        EngineTime.set(LocalDateTime.of(2026, 6, 2, 0, 1));
        office.send();
        // then
        assertThat(office.states()).containsExactly("EXPIRED", "EXPIRED", "WAITING", "WAITING");
        // when
        EngineTime.set(LocalDateTime.of(2026, 6, 11, 0, 1));
        office.send();
        // then
        assertThat(office.states())
                .containsExactly(
                        "EXPIRED",
                        "EXPIRED",
                        "FAILED Quá 7 ngày làm việc chưa gửi được.",
                        "FAILED Quá 7 ngày làm việc chưa gửi được.");
    }

    @Test
    void givenFriday_thenItsLettersExpireOnMonday() {
        // given
        var friday = PostOffice.TODAY.plusDays(4);
        EngineTime.set(friday.atTime(19, 0));
        office.letters.put(
                new Letter(PostOffice.HOME, PostOffice.USER, LetterKind.DIGEST, "1", friday, "Việc", "Việc", ""));
        // when
        EngineTime.set(friday.plusDays(2).atTime(12, 0));
        office.send();
        // then
        assertThat(office.states()).containsExactly("WAITING");
        // when
        EngineTime.set(friday.plusDays(3).atTime(8, 0));
        office.send();
        // then
        assertThat(office.states()).containsExactly("EXPIRED");
        assertThat(office.arrived()).isEmpty();
    }

    @Test
    void givenNoAddressOrClosedAccountOrOtherLocality_thenNothingIsSent() {
        // given
        office.address(PostOffice.USER, " ");
        office.put(LetterKind.URGED, "1");
        office.send();
        office.address(PostOffice.USER, PostOffice.ADDRESS);
        office.rooms
                .jdbc()
                .sql("insert into closed_account values (?, now(), 'x')")
                .params(PostOffice.USER)
                .update();
        office.put(LetterKind.URGED, "2");
        office.send();
        office.rooms.jdbc().sql("delete from closed_account").update();
        office.address("yet-kieu.van-phong.staff", "xa@example.vn");
        office.letters.put(new Letter(
                PostOffice.HOME, "yet-kieu.van-phong.staff", LetterKind.URGED, "3", PostOffice.TODAY, "a", "b", ""));
        // when
        office.send();
        office.address("yet-kieu.van-phong.staff", "");
        // then
        var gone = "NO_ADDRESS Tài khoản đã đóng hoặc không còn thuộc địa phương.";
        assertThat(office.states()).containsExactly("NO_ADDRESS Tài khoản chưa có địa chỉ thư điện tử.", gone, gone);
        assertThat(office.arrived()).isEmpty();
    }

    private static String part(MimeMessage message, String type) throws Exception {
        return text(message, type).orElseThrow();
    }

    private static java.util.Optional<String> text(jakarta.mail.Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return java.util.Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof jakarta.mail.Multipart parts) {
            for (var number = 0; number < parts.getCount(); number++) {
                var found = text(parts.getBodyPart(number), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return java.util.Optional.empty();
    }
}
