package vn.kehoach.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.kehoach.planfile.PlanFileReaderTest.SMALL;
import static vn.kehoach.planfile.PlanFileReaderTest.errorsOf;
import static vn.kehoach.planfile.PlanFileReaderTest.read;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else may come in the place of a plan file, and how editors write one. */
class PlanFileBytesTest {
    @Test
    void givenFileFromNotepad_thenItsByteOrderMarkAndLineEndsDoNoHarm() {
        // when
        var plan = read("\uFEFF" + SMALL.replace("\n", "\r\n"));
        // then
        assertThat(plan.planId()).isEqualTo("KH-xa-nho-2026-2030");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kính gửi các đồng chí | nho.yaml: không phải tệp kế hoạch; tệp phải là YAML gồm các trường dạng "tên: giá trị"
            - một danh sách       | nho.yaml: không phải tệp kế hoạch; tệp phải là YAML gồm các trường dạng "tên: giá trị"
            ''                    | nho.yaml: không phải tệp kế hoạch; tệp phải là YAML gồm các trường dạng "tên: giá trị"
            locality: [           | nho.yaml, dòng 1: sai cú pháp YAML; xem lại thụt lề, dấu hai chấm và dấu nháy quanh dòng này
            title: "a             | nho.yaml, dòng 1: sai cú pháp YAML; xem lại thụt lề, dấu hai chấm và dấu nháy quanh dòng này
            """)
    void givenSomethingElseThanAPlanFile_thenItSaysSo(String text, String message) {
        // when
        var errors = errorsOf(text);
        // then
        assertThat(errors).containsExactly(message);
    }

    @Test
    void givenOldEncoding_thenItAsksForUtf8() {
        // given
        var bytes = SMALL.getBytes(StandardCharsets.UTF_16);
        // when
        var refused = catchThrowableOfType(PlanFileInvalid.class, () -> new PlanFileReader().read("nho.yaml", bytes));
        // then
        assertThat(refused.errors()).containsExactly("nho.yaml: không phải tệp chữ UTF-8; lưu lại với bảng mã UTF-8");
    }
}
