package vn.kehoach.casetab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.platform.FormField;
import vn.kehoach.platform.FormFields;

class ComparisonTest {
    @Test
    void givenTwoReports_thenFieldsHaveTheLabelsOfTheForm() {
        // given
        var fields = FormFields.of("unit-report-write-report", false);
        // when
        var comparison = Comparison.of(
                fields,
                "{\"direction\": \"Đã họp\", \"results\": \"Một\", \"reached1\": 18, \"returnNote\": \"KÍN\"}",
                "{\"direction\": \"Đã họp\", \"results\": \"Hai\", \"reached1\": 19, \"returnNote\": \"KÍN hơn\"}");
        // then
        assertThat(comparison.changed())
                .extracting(FieldChange::label)
                .containsExactly("II. Kết quả thực hiện", "Số người đạt (chỉ tiêu 1)");
        assertThat(comparison.unchanged()).containsExactly("I. Công tác chỉ đạo, triển khai");
    }

    @Test
    void givenRequest_thenLabelsAreThoseOfARequest() {
        assertThat(FormFields.of("unit-report-write-report", true))
                .extracting(FormField::label)
                .contains("I. Công tác phối hợp triển khai")
                .noneMatch(label -> label.contains("{{"));
    }

    @Test
    void givenReadOnlyField_thenItIsNoPartOfWhatIsCompared() {
        assertThat(FormFields.of("plan-drafting-finalize-plan", false))
                .extracting(FormField::key)
                .contains("title", "duties")
                .doesNotContain("comments", "returnNote");
    }

    @Test
    void givenChoice_thenItsWordsAreCompared() {
        // when
        var comparison = Comparison.of(
                FormFields.of("unit-execution-report-duty", false),
                "{\"outcome\": \"IN_PROGRESS\"}",
                "{\"outcome\": \"DONE\"}");
        // then
        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.label()).isEqualTo("Đã hoàn thành chưa");
            assertThat(change.current()).extracting(Segment::text).containsExactly("Đã hoàn thành");
        });
    }
}
