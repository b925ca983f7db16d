package vn.kehoach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;

/** Counts worked out by hand, as of Wednesday 30/06/2069. */
@ServerTest
class TrackedItemsIT {
    private static final LocalDate DAY = LocalDate.of(2069, 6, 30);
    private static final LocalDate BEFORE = DAY.minusDays(20);
    private static final LocalDate AFTER = DAY.plusDays(20);
    private static final String UNIT = "tram-y-te";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrackedItems items;

    @Autowired
    ItemList list;

    private ItemRows rows;

    @BeforeEach
    void ownYear() {
        rows = new ItemRows(jdbc, "hai-duong", 2069);
    }

    @AfterEach
    void remove() {
        rows.remove();
    }

    @Test
    void givenFortyDuties_thenGroupsAndRatiosAreThoseOfTheReportsOfTheGovernment() {
        // given
        many(17, BEFORE, BEFORE, false);
        many(3, AFTER, BEFORE, false);
        many(5, BEFORE, BEFORE.plusDays(3), true);
        many(10, AFTER, null, false);
        many(5, BEFORE, null, false);
        // when
        var duties = of(ItemKind.DUTY, DAY);
        // then
        assertThat(duties).isEqualTo(new Progress(20, 3, 5, 10, 5, 0, 0, 27, 22));
        assertThat(duties.total()).isEqualTo(40);
        assertThat(duties.completion().words()).isEqualTo("81,5%");
        assertThat(duties.punctuality().words()).isEqualTo("80,0%");
        assertThat(items.byUnit("hai-duong", 2069, DAY)).containsOnlyKeys("hai-duong.tram-y-te");
    }

    @Test
    void givenTheLastDayItself_thenNothingIsOverdueYetAndItHasFallenDue() {
        // given
        many(1, DAY, null, false);
        // then
        assertThat(of(ItemKind.DUTY, DAY)).isEqualTo(new Progress(0, 0, 0, 1, 0, 0, 0, 1, 0));
        assertThat(of(ItemKind.DUTY, DAY.plusDays(1))).isEqualTo(new Progress(0, 0, 0, 0, 1, 0, 0, 1, 0));
    }

    @Test
    void givenEarlierDay_thenWhatWasDoneLaterWasOpenThen() {
        // given
        many(1, BEFORE, BEFORE.minusDays(1), false);
        many(1, AFTER, DAY, false);
        // then
        assertThat(of(ItemKind.DUTY, BEFORE.minusDays(1))).isEqualTo(new Progress(1, 1, 0, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void givenCarriedOverDuty_thenItIsNotCompletedAndSaidBeside() {
        // given
        many(2, BEFORE, null, false);
        rows.carryOver(UNIT, id(1, BEFORE, null));
        // then
        assertThat(of(ItemKind.DUTY, DAY)).isEqualTo(new Progress(0, 0, 0, 0, 2, 1, 0, 2, 0));
        assertThat(list.of("hai-duong", 2069, DAY))
                .extracting(TrackedItem::state)
                .containsExactlyInAnyOrder(ItemState.CARRIED_OVER, ItemState.OPEN_OVERDUE);
    }

    @Test
    void givenReportsWithTheReceiver_thenTheClockOfTheUnitStandsStill() {
        // given
        rows.openRound(BEFORE);
        rows.report("tram-y-te", "SIGNED", BEFORE, BEFORE, null);
        rows.report("van-phong", "SIGNED", BEFORE, BEFORE.plusDays(1), null);
        rows.report("kinh-te-ha-tang-do-thi", "RETURNED", AFTER, null, null);
        rows.report("dich-vu-su-nghiep-cong", "ACCEPTED", BEFORE, BEFORE.minusDays(1), BEFORE.plusDays(9));
        rows.report("van-hoa-xa-hoi", "MISSING", BEFORE, null, null);
        // then: accepted after the last day, handed in before it
        assertThat(of(ItemKind.REPORT, DAY)).isEqualTo(new Progress(1, 1, 0, 2, 2, 0, 0, 4, 1));
    }

    @Test
    void givenReportSentBack_thenItsStateSaysSoUntilItIsHandedInAgain() {
        // given
        rows.openRound(BEFORE);
        rows.report("tram-y-te", "RETURNED", AFTER, null, null);
        rows.report("van-phong", "RETURNED", BEFORE, null, null);
        rows.report("mat-tran", "RETURNED", BEFORE, null, null);
        rows.report("van-hoa-xa-hoi", "SIGNED", AFTER, DAY, null);
        // then
        assertThat(list.of("hai-duong", 2069, DAY))
                .extracting(TrackedItem::unitId, TrackedItem::state)
                .containsExactlyInAnyOrder(
                        tuple("hai-duong.tram-y-te", ItemState.RETURNED),
                        tuple("hai-duong.van-phong", ItemState.RETURNED_OVERDUE),
                        tuple("hai-duong.mat-tran", ItemState.ASKED),
                        tuple("hai-duong.van-hoa-xa-hoi", ItemState.WITH_RECEIVER));
    }

    @Test
    void givenAskedUnit_thenItIsInNoGroupAndCountedBeside() {
        // given
        rows.openRound(BEFORE);
        rows.report("mat-tran", "OPEN", BEFORE, null, null);
        // then
        assertThat(items.byKind("hai-duong", 2069, DAY)).isEmpty();
        assertThat(items.asked("hai-duong", 2069, DAY)).containsExactly(new TrackedItems.Asked(ItemKind.REPORT, 1, 0));
        assertThat(list.of("hai-duong", 2069, DAY))
                .extracting(TrackedItem::state)
                .containsExactly(ItemState.ASKED);
    }

    @Test
    void givenObjectiveCause_thenLateWorkCountsAsOnTimeAndIsSaidBeside() {
        // given
        many(2, BEFORE, BEFORE.plusDays(3), true);
        jdbc.sql("insert into objective_cause values ('hai-duong', 'DUTY', 'hai-duong.tram-y-te', 2069, ?,"
                        + " 'Bão (mẫu)', 'x', 'x', 'x', now())")
                .param(id(1, BEFORE, BEFORE.plusDays(3)))
                .update();
        // then
        assertThat(of(ItemKind.DUTY, DAY)).isEqualTo(new Progress(1, 0, 1, 0, 0, 0, 1, 2, 2));
    }

    @Test
    void givenOtherLocality_thenNothingOfItIsCounted() {
        // given
        var before = items.byKind("yet-kieu", 2069, DAY);
        // when
        many(4, BEFORE, null, false);
        // then
        assertThat(items.byKind("yet-kieu", 2069, DAY)).isEqualTo(before);
    }

    private Progress of(ItemKind kind, LocalDate day) {
        return items.byKind("hai-duong", 2069, day).getOrDefault(kind, Progress.NONE);
    }

    private void many(int count, LocalDate due, @Nullable LocalDate doneOn, boolean late) {
        for (var number = 1; number <= count; number++) {
            rows.duty(UNIT, id(number, due, doneOn), due, doneOn, late);
        }
    }

    private static String id(int number, LocalDate due, @Nullable LocalDate doneOn) {
        return "mau-" + due + "-" + doneOn + "-" + number;
    }
}
