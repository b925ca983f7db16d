package vn.kehoach.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.planning.Clause;
import vn.kehoach.planning.ClauseKind;

class FiguresTest {
    private static final Work OPEN = new Work("d", "a", false, false, false, 0);
    private static final Work OPEN_WITH_FILE = new Work("d", "b", false, false, false, 1);
    private static final Work DONE = new Work("d", "c", false, true, true, 0);
    private static final Work ASKED = new Work("d", "m", true, true, false, 0);

    @Test
    void givenDutiesThatNobodyHasThisYear_thenThereIsNoResult() {
        assertThat(Figures.of(List.of(), List.of()).coverage()).isEqualTo(Coverage.NO_DUTY);
        assertThat(Figures.of(List.of("d"), List.of()).coverage()).isEqualTo(Coverage.NO_RESULT);
    }

    @Test
    void givenFilesWithoutResult_thenTheyProveNothing() {
        assertThat(Figures.of(List.of("d"), List.of(OPEN, OPEN_WITH_FILE)).coverage())
                .isEqualTo(Coverage.NO_RESULT);
        assertThat(Figures.of(List.of("d"), List.of(OPEN_WITH_FILE, DONE)).coverage())
                .isEqualTo(Coverage.PROVEN);
    }

    @Test
    void givenResultOfWhoIsOnlyAsked_thenItCountsForTheClauseAndApart() {
        // when
        var figures = Figures.of(List.of("d"), List.of(OPEN, ASKED));
        // then
        assertThat(figures.coverage()).isEqualTo(Coverage.NO_EVIDENCE);
        assertThat(figures.ordered().works()).isEqualTo(1);
        assertThat(figures.ordered().reported()).isZero();
        assertThat(figures.asked().reported()).isEqualTo(1);
    }

    @Test
    void givenWholeWithoutParts_thenItIsServedItself() {
        // given
        var bare = new Clause("so1", ClauseKind.STRATEGIC_OBJECTIVE, null, 1, null, "x");
        var whole = new Clause("so2", ClauseKind.STRATEGIC_OBJECTIVE, null, 2, null, "x");
        var part = new Clause("so2-g1", ClauseKind.GOAL, "so2", 3, null, "x");
        var purpose = new Clause("p", ClauseKind.PURPOSE, null, 4, null, "x");
        // when
        var outline = Outline.of(List.of(bare, whole, part, purpose));
        // then
        assertThat(outline.leaves().map(Clause::id)).containsExactly("so1", "so2-g1");
        assertThat(outline.find("so2"))
                .hasValueSatisfying(branch -> assertThat(branch.isLeaf()).isFalse());
        assertThat(outline.find("p")).isEmpty();
    }
}
