package vn.kehoach.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.platform.RefusedFields;

class TypedAbsenceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 5);

    @ParameterizedTest
    @ValueSource(strings = {"08/02/2027", "8/2/2027", "8-2-2027", "08.02.2027", "8 2 2027", " 08/02/2027 "})
    void givenDayAsPhonesTypeIt_thenItIsTaken(String typed) {
        // when
        var checked = new TypedAbsence(typed, "12/02/2027", "b").checked(TODAY, null);
        // then
        assertThat(checked.first()).isEqualTo(LocalDate.of(2027, 2, 8));
    }

    @Test
    void givenOneDayFromToday_thenItIsTaken() {
        // when
        var checked = new TypedAbsence("05/02/2027", "05/02/2027", "b").checked(TODAY, null);
        // then
        assertThat(checked.first()).isEqualTo(checked.last()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | 12/02/2027 | b | from | Ngày ghi theo",
                "29/02/2027 | 12/03/2027 | b | from | Ngày ghi theo",
                "02/13/2027 | 12/03/2027 | b | from | Ngày ghi theo",
                "04/02/2027 | 12/02/2027 | b | from | đã qua",
                "08/02/2027 | - | b | to | Ngày ghi theo",
                "08/02/2027 | 07/02/2027 | b | to | từ ngày đầu",
                "08/02/2027 | 10/02/2028 | b | to | quá một năm",
                "08/02/2027 | 12/02/2027 | - | substitute | Chưa chọn",
            })
    void givenBadInput_thenTheFieldIsSaid(String from, String to, String substitute, String field, String words) {
        // when
        var refused = catchThrowableOfType(
                RefusedFields.class, () -> new TypedAbsence(from, to, substitute).checked(TODAY, null));
        // then
        assertThat(refused.byField().get(field)).contains(words);
    }

    @Test
    void givenBegun_thenTheFirstDayStays() {
        // given
        var begun = TODAY.minusDays(2);
        // when
        var checked = new TypedAbsence("03/02/2027", "09/02/2027", "b").checked(TODAY, begun);
        var refused = catchThrowableOfType(
                RefusedFields.class, () -> new TypedAbsence("06/02/2027", "09/02/2027", "b").checked(TODAY, begun));
        // then
        assertThat(checked.first()).isEqualTo(begun);
        assertThat(refused.byField()).containsOnlyKeys("from");
    }
}
