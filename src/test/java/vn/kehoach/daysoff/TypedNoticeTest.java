package vn.kehoach.daysoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.platform.RefusedFields;

class TypedNoticeTest {
    private static final String NOTICE = "01/TB-BNV (mẫu)";

    @Test
    void givenLines_thenEachDayOfEachStretchIsTaken() {
        // when
        var notice = new TypedNotice(
                        " 2028 ",
                        NOTICE,
                        "25/01/2028 - 27/01/2028; Nghỉ lễ; Tết Nguyên đán\n\n 5/2/2028;làm bù; Làm bù; một ngày ")
                .checked();
        // then
        assertThat(notice.year()).isEqualTo(2028);
        assertThat(notice.source()).isEqualTo(NOTICE);
        assertThat(notice.days())
                .extracting(CalendarDay::date)
                .containsExactly(day(1, 25), day(1, 26), day(1, 27), day(2, 5));
        assertThat(notice.days())
                .extracting(CalendarDay::kind)
                .containsExactly(DayKind.STATUTORY, DayKind.STATUTORY, DayKind.STATUTORY, DayKind.SWAP_WORK);
        assertThat(notice.days()).last().extracting(CalendarDay::name).isEqualTo("Làm bù; một ngày");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25,01,2028; nghỉ lễ | Dòng 1: cần đủ ba phần",
                "25,01,2028; nghỉ lễ;  | Dòng 1: cần đủ ba phần",
                "25/01/2028; nghỉ chơi; Tết | Dòng 1: loại ngày phải là một trong: “nghỉ lễ”",
                "25,01,2028; nghỉ lễ; Tết | Dòng 1: ngày ghi theo ngày/tháng/năm",
                "30/02/2028; nghỉ lễ; Tết | Dòng 1: ngày ghi theo ngày/tháng/năm",
                "25/01/2029; nghỉ lễ; Tết | Dòng 1: ngày phải thuộc năm 2028.",
                "27/01/2028 - 25/01/2028; nghỉ lễ; Tết | không phải một đợt nghỉ",
                "01/01/2028 - 31/12/2028; nghỉ lễ; Tết | không phải một đợt nghỉ",
            })
    void givenBadLine_thenItsNumberAndReasonAreSaid(String line, String said) {
        assertThat(refused(new TypedNotice("2028", NOTICE, line)).byField().get("lines"))
                .contains(said);
    }

    @Test
    void givenDayTwice_thenTheSecondLineIsRefused() {
        // when
        var refused = refused(new TypedNotice(
                "2028", NOTICE, "25/01/2028 - 26/01/2028; nghỉ lễ; Tết\n26/01/2028; nghỉ bù; Tết\nsai"));
        // then: all that is wrong at once
        assertThat(refused.byField().get("lines"))
                .contains("Dòng 2: ngày 26/01/2028 đã ghi ở dòng trên.", "Dòng 3: cần đủ ba phần");
    }

    @Test
    void givenNothing_thenEachFieldIsSaid() {
        assertThat(refused(new TypedNotice(null, " ", "\n")).byField()).containsOnlyKeys("year", "notice");
        assertThat(refused(new TypedNotice("2028", NOTICE, "\n")).byField()).containsOnlyKeys("lines");
        assertThat(refused(new TypedNotice("2028", "x".repeat(201), "25,01,2028; nghỉ lễ; " + "y".repeat(201)))
                        .byField())
                .containsOnlyKeys("notice", "lines");
    }

    private static RefusedFields refused(TypedNotice typed) {
        return catchThrowableOfType(RefusedFields.class, typed::checked);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2028, month, day);
    }
}
