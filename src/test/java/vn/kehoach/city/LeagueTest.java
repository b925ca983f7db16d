package vn.kehoach.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.oversight.Progress;

class LeagueTest {
    private static final Standing NOTHING = standing("a", Progress.NONE);
    private static final Standing TWO_OF_THREE = standing("b", progress(1, 1, 3, 2));
    private static final Standing FOUR_OF_SIX = standing("c", progress(4, 0, 6, 4));
    private static final Standing MOST = standing("d", progress(1, 665, 999, 666));
    private static final Standing NONE_DONE = standing("e", progress(0, 0, 5, 0));
    private static final List<Standing> ALL = List.of(NOTHING, TWO_OF_THREE, FOUR_OF_SIX, MOST, NONE_DONE);

    @Test
    void givenRatios_thenTheHighestIsFirstEqualsShareAPlaceAndNothingHasNone() {
        // 666/999 is written 66,7% like 2/3 and is the same
        assertThat(places(LeagueOrder.COMPLETION)).containsExactly("1 b", "1 c", "1 d", "4 e", "null a");
    }

    @Test
    void givenPunctuality_thenOnlyWhatIsCompletedIsCompared() {
        assertThat(places(LeagueOrder.PUNCTUALITY)).containsExactly("1 c", "2 b", "3 d", "null a", "null e");
    }

    @Test
    void givenNames_thenNobodyHasAPlace() {
        assertThat(places(LeagueOrder.NAME)).containsExactly("null a", "null b", "null c", "null d", "null e");
    }

    @Test
    void givenLocalitiesOfDifferentSize_thenTheSumIsOfPartsAndWholes() {
        // when
        var league = League.of(ALL, LeagueOrder.COMPLETION);
        // then: the mean of the ratios would be 50,0%
        assertThat(league.total().completion().counts()).isEqualTo("672/1013");
        assertThat(league.total().completion().words()).isEqualTo("66,3%");
    }

    @Test
    void givenReportsOfTheYear_thenThoseTakenOverAreComparedAndIssuedOnesCounted() {
        // given
        var report = new Paper("BC-2026.x", "01/BC-UBND", "x", LocalDate.of(2026, 12, 20));
        var one = new Standing(place("a"), Progress.NONE, new Progress(1, 0, 1, 2, 1, 0, 0, 3, 1), null);
        var other = new Standing(place("b"), Progress.NONE, new Progress(3, 0, 0, 0, 0, 0, 0, 3, 3), report);
        // when
        var league = League.of(List.of(one, other), LeagueOrder.REPORTS);
        // then
        assertThat(league.lines()).extracting(League.Line::standing).containsExactly(other, one);
        assertThat(one.received().counts()).isEqualTo("2/5");
        assertThat(league.received().counts()).isEqualTo("5/8");
        assertThat(league.issued()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, COMPLETION", "khac, COMPLETION", "dung-han, PUNCTUALITY", "ten, NAME"})
    void givenWordOfTheAddress_thenItIsTheOrderOrTheUsualOne(String word, LeagueOrder order) {
        assertThat(LeagueOrder.of(word)).isEqualTo(order);
    }

    private static List<String> places(LeagueOrder order) {
        return League.of(ALL, order).lines().stream()
                .map(line -> line.rank() + " " + line.standing().place().id())
                .toList();
    }

    private static Standing standing(String id, Progress all) {
        return new Standing(place(id), all, Progress.NONE, null);
    }

    private static Place place(String id) {
        return new Place(id, "xã " + id, "Nơi mẫu", 2026, 2030);
    }

    private static Progress progress(long onTime, long late, long fallenDue, long doneOfDue) {
        return new Progress(onTime, 0, late, 0, fallenDue - doneOfDue, 0, 0, fallenDue, doneOfDue);
    }
}
