package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class LetterTest {
    @Test
    void givenSubjectOfManyLines_thenItIsOne() {
        assertThat(subject("Trả lại\r\nBcc: x\u0085y\u2028z\t\u0000!")).isEqualTo("Trả lại Bcc: x y z !");
    }

    @Test
    void givenLongSubject_thenItIsCutButNotThroughALetter() {
        // when
        var subject = subject("a".repeat(198) + "😀😀");
        // then
        assertThat(subject).hasSizeLessThanOrEqualTo(200).endsWith("a…");
    }

    @Test
    void givenBody_thenTextAndHtmlSayTheSameAndNothingIsMarkup() {
        // when
        var body = new LetterBody("https://a.vn")
                .heading("Việc <hôm nay>")
                .paragraph("một\nhai & \"ba\"")
                .item("Báo cáo <b>", "Hạn", "/x?task='1'&a");
        // then
        assertThat(body.text())
                .isEqualTo("Việc <hôm nay>\n\nmột\nhai & \"ba\"\n\n"
                        + "- Báo cáo <b>\n  Hạn\n  https://a.vn/x?task='1'&a\n\n");
        assertThat(body.html())
                .isEqualTo("<h2>Việc &lt;hôm nay&gt;</h2>\n<p>một<br>\nhai &amp; &quot;ba&quot;</p>\n"
                        + "<p><a href=\"https://a.vn/x?task=&#39;1&#39;&amp;a\">Báo cáo &lt;b&gt;</a><br>Hạn</p>\n");
    }

    @Test
    void givenAnotherTime_thenItIsNoChoice() {
        assertThatThrownBy(() -> new MailChoice(LocalTime.MIDNIGHT, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String subject(String typed) {
        return new Letter("a", "b", LetterKind.URGED, "c", LocalDate.of(2026, 6, 1), typed, "d", "").subject();
    }
}
