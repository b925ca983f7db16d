package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void givenOrdinaryName_thenItStaysAsTyped() {
        assertThat(FileName.of("Biên bản họp dân - thôn 1 (lần 2) & ảnh.PDF").text())
                .isEqualTo("Biên bản họp dân - thôn 1 (lần 2) & ảnh.PDF");
    }

    @Test
    void givenDecomposedMarks_thenTheyAreComposed() {
        assertThat(FileName.of(Normalizer.normalize("Ảnh hội nghị.jpg", Normalizer.Form.NFD))
                        .text())
                .isEqualTo("Ảnh hội nghị.jpg");
    }

    @Test
    void givenFolders_thenOnlyTheNameIsLeft() {
        assertThat(FileName.of("C:\\Users\\a\\..\\ảnh.jpg").text()).isEqualTo("ảnh.jpg");
        assertThat(FileName.of("../../etc/cron.d/ảnh.jpg").text()).isEqualTo("ảnh.jpg");
    }

    @Test
    void givenInvisibleCharacters_thenTheyAreGone() {
        assertThat(FileName.of("anh\u202Egpj.\u200Bexe\r\nX: y\u0000.jpg").text())
                .isEqualTo("anhgpj.exeX: y.jpg");
        assertThat(FileName.of("anh\u202Egpj.exe").ending()).isEqualTo("exe");
    }

    @Test
    void givenNoName_thenItIsRefused() {
        for (var name : new String[] {"", " ", "a/", "\u202E\u0007"}) {
            assertThatThrownBy(() -> FileName.of(name)).hasMessageContaining("không có tên");
        }
    }

    @Test
    void givenNameLongerThanTheRegisterTakes_thenItIsRefused() {
        assertThat(FileName.of("a".repeat(146) + ".jpg").text()).hasSize(150);
        assertThatThrownBy(() -> FileName.of("a".repeat(147) + ".jpg")).hasMessageContaining("dài quá 150 ký tự");
    }
}
