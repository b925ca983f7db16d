package vn.kehoach.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.organisation.Binding;
import vn.kehoach.organisation.Unit;

/** Posts without the locality in front: “health” for its staff, “health.head” for its head. */
class StandInRulesTest {
    private static final StandInRules RULES = new StandInRules(
            "x",
            List.of(
                    unit("focal", Binding.ASSIGNED),
                    unit("office", Binding.ASSIGNED),
                    unit("health", Binding.ASSIGNED),
                    unit("front", Binding.REQUESTED),
                    unit("women", Binding.REQUESTED)),
            "x.focal",
            "x.office");

    @ParameterizedTest
    @CsvSource({
        "health, health",
        "health.head, health",
        "health, health.head",
        "focal.head, health.head",
        "women.head, front.head",
        "vice-chair, vice-chair",
        "office.head, vice-chair",
        "office, records-clerk",
        "office.head, records-clerk",
        "focal, focal.head",
    })
    void givenPost_thenTheseMayStandIn(String held, String post) {
        assertThat(RULES.mayStandIn(posts(held), "x." + post)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // Another unit's staff; who is asked for who is ordered, and the other way round.
        "health, focal",
        "health, focal.head",
        "health.head, focal",
        "front.head, health.head",
        "health.head, front.head",
        // Not the whole office for the chair, and no other unit for him.
        "office, vice-chair",
        "health.head, vice-chair",
        "health.head, records-clerk",
        // Who watches or administers has no post by it.
        "supervisors, health",
        "admins, health.head",
    })
    void givenPost_thenTheseMayNot(String held, String post) {
        assertThat(RULES.mayStandIn(posts(held), "x." + post)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "office.head, focal.head",
        "focal.head office.head, focal.head",
        "records-clerk office.head, vice-chair",
        "vice-chair office, records-clerk",
        "vice-chair focal, focal.head",
        "records-clerk focal, focal.head",
    })
    void givenTwoPostsThatCheckOneAnother_thenTheyNeverComeTogether(String held, String post) {
        assertThat(RULES.mayStandIn(posts(held), "x." + post)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.admins", "x.supervisors", "camunda-admin", "y.health", "x.none"})
    void givenWhatIsNoPost_thenItIsNeverPassedOn(String group) {
        assertThat(RULES.passes(group)).isFalse();
        assertThat(RULES.mayStandIn(Set.of(group), group)).isFalse();
    }

    private static Set<String> posts(String held) {
        return Arrays.stream(held.split(" ")).map(post -> "x." + post).collect(Collectors.toSet());
    }

    private static Unit unit(String name, Binding binding) {
        return new Unit("x", "x." + name, name, "co-quan", binding, false, null, 1);
    }
}
