package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterBodyTest {
    @Test
    void givenTwoLinesBelowAThing_thenBothStandUnderIt() {
        // when
        var body = new LetterBody("http://ke-hoach.mau")
                .item("Viết báo cáo <b>(mẫu)</b>", "Hạn: 16/12/2026\nĐang chờ: Trạm Y tế", "/viec");
        // then
        assertThat(body.text()).isEqualTo("""
                - Viết báo cáo <b>(mẫu)</b>
                  Hạn: 16/12/2026
                  Đang chờ: Trạm Y tế
                  http://ke-hoach.mau/viec

                """);
        assertThat(body.html())
                .contains("&lt;b&gt;(mẫu)&lt;/b&gt;", "Hạn: 16/12/2026<br>")
                .doesNotContain("<b>");
    }
}
