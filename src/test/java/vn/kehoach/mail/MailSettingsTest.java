package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    @Test
    void givenNoServer_thenNothingElseIsAskedFor() {
        // when
        var settings = new MailSettings(" ", "", "");
        // then
        assertThat(settings.firstState()).isEqualTo(LetterState.NO_SERVER);
        assertThat(settings.newMessageId()).matches("<[0-9a-f-]{36}@kehoach\\.invalid>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://a.vn, KEHOACH_MAIL_FROM",
        "không có, https://a.vn, KEHOACH_MAIL_FROM",
        "'a@b.vn, c@d.vn', https://a.vn, KEHOACH_MAIL_FROM",
        "a@b.vn, '', KEHOACH_MAIL_BASEURL",
        "a@b.vn, javascript:alert(1), KEHOACH_MAIL_BASEURL",
        "a@b.vn, 'https://a.vn\"x', KEHOACH_MAIL_BASEURL",
    })
    void givenServerButNotTheRest_thenTheStartIsRefused(String from, String baseUrl, String named) {
        assertThatThrownBy(() -> new MailSettings("thu.example.vn", from, baseUrl))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    @Test
    void givenNameOfTheSender_thenItIsEncoded() throws Exception {
        // when
        var settings = new MailSettings("x", "Nhắc việc <ke-hoach@example.vn>", "https://a.vn//");
        // then
        assertThat(settings.sender().toString()).isASCII().contains("<ke-hoach@example.vn>");
        assertThat(settings.baseUrl()).isEqualTo("https://a.vn");
        assertThat(settings.newMessageId()).endsWith("@example.vn>");
    }
}
