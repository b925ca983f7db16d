package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {
    private static final String LABEL = "Kết quả";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "\"data\"", "null", "17", "{\"a\":", "{a:1}"})
    void givenAnythingButAnObject_thenItIsRefused(String sent) {
        // then
        assertThatThrownBy(() -> FormData.of(sent))
                .isInstanceOf(Refused.class)
                .hasMessage("Nội dung gửi lên không đọc được. Đề nghị mở lại biểu mẫu và nhập lại.");
    }

    @Test
    void givenText_thenItIsStrippedAndComposed() {
        // given
        var decomposed = Normalizer.normalize("Phường Hải Dương", Normalizer.Form.NFD);
        var typed = FormData.of("{\"text\": \"  " + decomposed + "\\n \"}");
        // then
        assertThat(typed.text("text", LABEL)).isEqualTo("Phường Hải Dương");
        assertThat(typed.optionalText("text", LABEL)).contains("Phường Hải Dương");
        assertThat(typed.json()).contains("Phường Hải Dương");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": null}", "{\"text\": \"\"}", "{\"text\": \" \\n\\u00a0 \\u3000\"}"})
    void givenNothingTyped_thenRequiredTextIsRefusedByItsLabel(String sent) {
        // given
        var typed = FormData.of(sent);
        // then
        refused(typed, form -> form.text("text", LABEL), "Chưa nhập “Kết quả”.");
        assertThat(typed.optionalText("text", LABEL)).isEmpty();
    }

    @Test
    void givenTextAtTheLimit_thenOnlyALongerOneIsRefused() {
        // given
        var most = FormData.of("{\"text\": \"" + "đ".repeat(200_000) + "\"}");
        var tooMuch = FormData.of("{\"text\": \"" + "đ".repeat(200_001) + "\"}");
        // then
        assertThat(most.text("text", LABEL)).hasSize(200_000);
        refused(tooMuch, form -> form.text("text", LABEL), "“Kết quả” dài quá 200000 ký tự. Đề nghị rút gọn.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2026", "5/6/2026", " 05/6/2026 "})
    void givenDayAsPeopleWriteIt_thenItIsRead(String sent) {
        // given
        var typed = FormData.of("{\"day\": \"" + sent + "\"}");
        // then
        assertThat(typed.day("day", LABEL)).isEqualTo(LocalDate.of(2026, 6, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "29/02/2026", "2026-06-05", "05_06_2026", "5/6/26", "hôm nay", "00/06/2026"})
    void givenNoRealDay_thenItIsRefused(String sent) {
        // given
        var typed = FormData.of("{\"day\": \"" + sent + "\"}");
        // then
        refused(
                typed,
                form -> form.day("day", LABEL),
                "“Kết quả” phải là một ngày có thật, ghi ngày/tháng/năm, ví dụ 05/06/2026.");
        refused(FormData.of("{}"), form -> form.day("day", LABEL), "Chưa nhập “Kết quả”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\udc00"})
    void givenCharacterThatNoTextHas_thenItIsLeftOut(String sent) {
        // given
        var typed = FormData.of("{\"text\": \"" + sent + "c\"}");
        // then: the database could not store it, and nobody typed it on purpose
        assertThat(typed.text("text", LABEL)).matches("a?b?c");
        assertThat(typed.json()).matches("\\{\"text\":\"a?b?c\"}");
    }

    @Test
    void givenCharacterBeyondTheBasicPlane_thenItStays() {
        // then
        assertThat(FormData.of("{\"text\": \"\\ud83c\\uddfb𠮷\"}").text("text", LABEL))
                .isEqualTo("\ud83c\uddfb𠮷");
    }

    @Test
    void givenChoice_thenOnlyAValueOfTheListIsTaken() {
        // given
        var message = "“Kết quả” có giá trị không hợp lệ. Đề nghị chọn lại.";
        // then
        assertThat(FormData.of("{\"c\": \"RED\"}").choice("c", LABEL, Colour.class))
                .isEqualTo(Colour.RED);
        refused(FormData.of("{\"c\": \"red\"}"), form -> form.choice("c", LABEL, Colour.class), message);
        refused(FormData.of("{\"c\": 0}"), form -> form.choice("c", LABEL, Colour.class), message);
        refused(FormData.of("{}"), form -> form.choice("c", LABEL, Colour.class), "Chưa nhập “Kết quả”.");
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "'\" 25 \"', 25", "0, 0", "1000000000, 1000000000"})
    void givenWholeNumber_thenItIsCounted(String sent, long count) {
        // then
        assertThat(FormData.of("{\"n\": " + sent + "}").count("n", LABEL)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void givenEmptyNumber_thenThereIsNone(String sent) {
        // then
        assertThat(FormData.of("{\"n\": " + sent + "}").count("n", LABEL)).isEmpty();
        assertThat(FormData.of("{}").count("n", LABEL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "\"2,5\"", "\"25 người\"", "9223372036854775808", "true", "1e3"})
    void givenNoWholeNumber_thenItIsRefused(String sent) {
        // then
        refused(
                FormData.of("{\"n\": " + sent + "}"),
                form -> form.count("n", LABEL),
                "“Kết quả” phải là số nguyên, ví dụ 25.");
    }

    @Test
    void givenNegativeNumber_thenItIsRefused() {
        // then
        refused(FormData.of("{\"n\": -1}"), form -> form.count("n", LABEL), "“Kết quả” không được là số âm.");
        refused(
                FormData.of("{\"n\": 1000000001}"),
                form -> form.count("n", LABEL),
                "“Kết quả” quá lớn. Đề nghị kiểm tra lại số liệu.");
    }

    @Test
    void givenChecklist_thenTheTickedValuesComeInOrder() {
        // then
        assertThat(FormData.of("{\"t\": [\"b\", \"a\"]}").ticked("t")).containsExactly("b", "a");
        assertThat(FormData.of("{\"t\": \"b\"}").ticked("t")).isEmpty();
        assertThat(FormData.of("{}").ticked("t")).isEmpty();
    }

    private static void refused(FormData typed, Function<FormData, ?> read, String message) {
        assertThatThrownBy(() -> read.apply(typed)).isInstanceOf(Refused.class).hasMessage(message);
    }

    private enum Colour {
        RED
    }
}
