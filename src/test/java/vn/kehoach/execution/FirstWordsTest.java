package vn.kehoach.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstWordsTest {
    @Test
    void givenShortText_thenItStaysWhole() {
        // given
        var text = "Tuyên truyền tại nhà văn hóa.";
        // when
        var words = FirstWords.of(text);
        // then
        assertThat(words).isEqualTo(text);
    }

    @Test
    void givenLongText_thenItEndsBetweenTwoWords() {
        // given
        var text = "tuyên truyền ".repeat(20).strip();
        // when
        var words = FirstWords.of(text);
        // then
        assertThat(words).endsWith("truyền …").hasSizeLessThanOrEqualTo(120);
        assertThat(text).startsWith(words.replace(" …", ""));
    }

    @Test
    void givenOneEndlessWord_thenItIsCut() {
        // given
        var text = "a".repeat(200);
        // when
        var words = FirstWords.of(text);
        // then
        assertThat(words).isEqualTo("a".repeat(118) + " …");
    }
}
