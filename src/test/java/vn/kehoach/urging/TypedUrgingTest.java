package vn.kehoach.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.platform.Refused;

class TypedUrgingTest {
    @Test
    void givenNothingTickedOrWrittenOrTooMuch_thenItIsRefusedInWords() {
        refused(TypedUrging.of(null, "Gửi sớm"), "Chưa chọn việc nào");
        refused(TypedUrging.of(List.of("1"), "  "), "Chưa nhập “Nội dung đôn đốc”");
        refused(TypedUrging.of(List.of("1"), "x".repeat(2_001)), "dài quá 2000 ký tự");
        refused(
                TypedUrging.of(IntStream.range(0, 201).mapToObj(String::valueOf).toList(), "Gửi sớm"),
                "tối đa 200 việc");
    }

    @Test
    void givenWorksAndWords_thenTheyAreTaken() {
        var typed = TypedUrging.of(List.of("1", "2"), " Gửi sớm \n").checked();
        assertThat(typed.works()).containsExactlyInAnyOrder("1", "2");
        assertThat(typed.words()).isEqualTo("Gửi sớm");
    }

    private static void refused(TypedUrging typed, String why) {
        assertThatThrownBy(typed::checked).isInstanceOf(Refused.class).hasMessageContaining(why);
    }
}
