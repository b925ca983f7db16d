package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.kehoach.planning.LineMatch.Shown;

class LineMatchTest {
    private final List<Shown> old = new ArrayList<>(List.of(shown("a", 7), shown("b", 8), shown("c", 9)));

    @Test
    void givenOtherOrder_thenEachKeepsItsClauseAndTakesTheNextPlace() {
        // when
        var matches = LineMatch.match(old, List.of("c", "a", "b"));
        // then
        assertThat(matches).extracting(LineMatchTest::idOf).containsExactly("c", "a", "b");
        assertThat(matches).extracting(LineMatch::position).containsExactly(7, 8, 9);
        assertThat(matches).allMatch(LineMatch::isSame);
        assertThat(old).isEmpty();
    }

    @Test
    void givenEditedLineBetweenKeptOnes_thenItContinuesTheOneLeftOver() {
        // when
        var matches = LineMatch.match(old, List.of("a", "b, sửa", "c", "d"));
        // then
        assertThat(matches).extracting(LineMatchTest::idOf).containsExactly("a", "b", "c", "-");
        assertThat(matches).extracting(LineMatch::isSame).containsExactly(true, false, true, false);
        assertThat(matches).extracting(LineMatch::position).isSorted();
    }

    @Test
    void givenDeletedLine_thenItsClauseIsLeftOver() {
        // when
        LineMatch.match(old, List.of("a", "c"));
        // then
        assertThat(old).extracting(Shown::line).containsExactly("b");
    }

    private static String idOf(LineMatch match) {
        return match.clause() == null
                ? "-"
                : Objects.requireNonNull(match.clause()).id();
    }

    private static Shown shown(String line, int position) {
        return new Shown(new Clause(line, ClauseKind.RECIPIENT, null, position, null, line), line);
    }
}
