package vn.kehoach.standstill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.calendar.TestCalendar;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WorkKind;

/** Thresholds, in working days around Tết 2027: 04/02 to 10/02 are off. */
class RulesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2027, 2, 2);
    private static final LocalDate SECOND_DAY = LocalDate.of(2027, 2, 11);
    private static final LocalDate THIRD_DAY = LocalDate.of(2027, 2, 12);

    @Test
    void givenReviewOverTet_thenItStandsOnTheThirdWorkingDay() {
        var review = work(WorkKind.REVIEW, "nguoi", false, LocalDate.of(2027, 3, 1));
        assertThat(new WithReviewer(on(SECOND_DAY), 2).why(review)).isEmpty();
        assertThat(new WithReviewer(on(THIRD_DAY), 2).why(review))
                .hasValue(new Why(Reason.REVIEW, "Chờ kiểm tra, duyệt 3 ngày làm việc"));
        assertThat(new WithReviewer(on(THIRD_DAY), 3).why(review)).isEmpty();
        assertThat(new WithReviewer(on(THIRD_DAY), 2)
                        .why(work(WorkKind.WORK, "nguoi", false, LocalDate.of(2027, 3, 1))))
                .isEmpty();
    }

    @Test
    void givenReturnedOverTet_thenItStandsOnTheSecondWorkingDayUnlessBegun() {
        var returned = work(WorkKind.WORK, null, true, LocalDate.of(2027, 3, 1));
        assertThat(new ReturnedUntouched(on(LocalDate.of(2027, 2, 10)), 1, Set.of()).why(returned))
                .isEmpty();
        assertThat(new ReturnedUntouched(on(SECOND_DAY), 1, Set.of()).why(returned))
                .isPresent();
        assertThat(new ReturnedUntouched(on(SECOND_DAY), 1, Set.of("viec")).why(returned))
                .isEmpty();
    }

    @Test
    void givenDeadlineFarAway_thenThatNobodyHasTakenItMattersOnlyShortlyBefore() {
        var far = work(WorkKind.WORK, null, false, LocalDate.of(2027, 12, 14));
        var near = work(WorkKind.WORK, null, false, LocalDate.of(2027, 2, 15));
        assertThat(new Unclaimed(on(THIRD_DAY), 2, 20).why(far)).isEmpty();
        assertThat(new Unclaimed(on(SECOND_DAY), 2, 20).why(near)).isEmpty();
        assertThat(new Unclaimed(on(THIRD_DAY), 2, 20).why(near)).isPresent();
        assertThat(new Unclaimed(on(THIRD_DAY), 2, 20).why(work(WorkKind.WORK, "nguoi", false, near.due())))
                .isEmpty();
    }

    @Test
    void givenLastDay_thenItIsOverdueFromTheNextDayOn() {
        var work = work(WorkKind.WORK, "nguoi", false, SECOND_DAY);
        assertThat(new Overdue(on(SECOND_DAY)).why(work)).isEmpty();
        assertThat(new Overdue(on(THIRD_DAY)).why(work)).isPresent();
    }

    @Test
    void givenPeopleAway_thenWorkStandsUnlessSomebodyPresentHoldsThePost() {
        var taken = work(WorkKind.WORK, "an", false, SECOND_DAY);
        var open = work(WorkKind.WORK, null, false, SECOND_DAY);
        assertThat(away(Set.of("an")).why(taken)).isPresent();
        assertThat(away(Set.of("binh")).why(taken)).isEmpty();
        assertThat(away(Set.of("an")).why(open)).isEmpty();
        assertThat(away(Set.of("an", "binh")).why(open)).isPresent();
        assertThat(new OwnerAway(new PresentPeople(List.of(), Set.of())).why(open))
                .hasValue(new Why(Reason.ABSENT, "Chưa có ai giữ vị trí này"));
    }

    private static OwnerAway away(Set<String> away) {
        return new OwnerAway(new PresentPeople(List.of(person("an"), person("binh")), away));
    }

    private static AccountRow person(String user) {
        return new AccountRow(user, null, null, null, List.of("x.don-vi"), List.of("x"), null, null);
    }

    private static WaitedDays on(LocalDate day) {
        return new WaitedDays(TestCalendar.shipped().of("x"), day);
    }

    private static WaitingWork work(WorkKind kind, @Nullable String holder, boolean returned, LocalDate due) {
        return new WaitingWork(
                "x", "viec", "HS", "Việc", "", "", TUESDAY, due, holder, List.of("x.don-vi"), kind, returned);
    }
}
