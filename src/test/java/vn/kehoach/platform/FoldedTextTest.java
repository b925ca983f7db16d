package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
    private static final String TEXT = "Đặng Thị Ngọc Ánh hai-duong.dang-anh Thủ trưởng Trạm Y tế";

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Đặng", "dang", "ĐẶNG THỊ", "anh  thu truong", "tram y te", ".dang-anh"})
    void givenWordsOfTheText_thenItIsFoundComposedAndDecomposed(String typed) {
        for (var form : Normalizer.Form.values()) {
            assertThat(new FoldedText(Normalizer.normalize(typed, form)).isIn(TEXT))
                    .isTrue();
            assertThat(new FoldedText(typed).isIn(Normalizer.normalize(TEXT, form)))
                    .isTrue();
        }
    }

    @Test
    void givenAWordThatIsMissing_thenItIsNotFound() {
        assertThat(new FoldedText("dang van phong").isIn(TEXT)).isFalse();
    }
}
