package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.planning.DutyText.Line;

class DutyMatchTest {
    private static final String HEALTH = "hai-duong.tram-y-te";
    private static final String POLICE = "hai-duong.cong-an";

    private final List<Duty> old = new ArrayList<>(List.of(
            new Duty("kham", HEALTH, 1, "Khám", DutyRole.LEAD),
            new Duty("tiem", HEALTH, 2, "Tiêm", DutyRole.DO),
            new Duty("tuan-tra", POLICE, 3, "Tuần tra", DutyRole.DO)));

    @Test
    void givenOtherOrder_thenEachDutyKeepsItsIdAndRole() {
        // when
        var found = DutyMatch.match(old, List.of(line(POLICE, "Tuần tra"), line(HEALTH, "Tiêm"), line(HEALTH, "Khám")));
        // then
        assertThat(found)
                .containsExactly(
                        kept("tuan-tra", POLICE, 1, "Tuần tra", DutyRole.DO),
                        kept("tiem", HEALTH, 2, "Tiêm", DutyRole.DO),
                        kept("kham", HEALTH, 3, "Khám", DutyRole.LEAD));
        assertThat(old).isEmpty();
    }

    @Test
    void givenEditedLine_thenItContinuesTheOneWhoseTextIsGone() {
        // when
        var found = DutyMatch.match(
                old, List.of(line(HEALTH, "Tiêm phòng"), line(HEALTH, "Khám"), line(POLICE, "Tuần tra")));
        // then
        assertThat(found)
                .extracting(match -> match.duty().id(), DutyMatch::isNew)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tiem", false),
                        org.assertj.core.groups.Tuple.tuple("kham", false),
                        org.assertj.core.groups.Tuple.tuple("tuan-tra", false));
    }

    @Test
    void givenDeletedLine_thenItsDutyIsLeftOver() {
        // when
        DutyMatch.match(old, List.of(line(HEALTH, "Tiêm"), line(POLICE, "Tuần tra")));
        // then
        assertThat(old).extracting(Duty::id).containsExactly("kham");
    }

    @Test
    void givenLineMovedToAnotherUnit_thenItIsANewDutyThere() {
        // when
        var found = DutyMatch.match(old, List.of(line(HEALTH, "Khám"), line(POLICE, "Tuần tra"), line(POLICE, "Tiêm")));
        // then
        assertThat(found.get(2).isNew()).isTrue();
        assertThat(found.get(2).duty().unitId()).isEqualTo(POLICE);
        assertThat(old).extracting(Duty::id).containsExactly("tiem");
    }

    @ParameterizedTest
    @CsvSource({
        "Chủ trì diễn tập, LEAD",
        "Phối hợp với Trạm Y tế, COORDINATE",
        "Tham mưu UBND phường, ADVISE",
        "Tuyên truyền, DO"
    })
    void givenAddedLine_thenItsFirstWordsSayTheRole(String text, DutyRole role) {
        // when
        var added = added(line(POLICE, text));
        // then
        assertThat(added.duty().primaryRole()).isEqualTo(role);
        assertThat(added.duty().text()).isEqualTo(text);
    }

    @Test
    void givenTextThatAnEditedDutyOnceHad_thenItGetsAnIdOfItsOwn() {
        // given: a duty added as "Diễn tập", later edited to "Diễn tập phòng cháy"
        var first = added(line(POLICE, "Diễn tập")).duty();
        var edited = new Duty(first.id(), POLICE, 4, "Diễn tập phòng cháy", DutyRole.DO);
        var wanted = List.of(line(POLICE, "Diễn tập phòng cháy"), line(POLICE, "Diễn tập"));
        // when
        var found = DutyMatch.match(new ArrayList<>(List.of(edited)), wanted);
        // then
        assertThat(found).extracting(match -> match.duty().id()).doesNotHaveDuplicates();
    }

    private static DutyMatch added(Line line) {
        return DutyMatch.match(new ArrayList<>(), List.of(line)).get(0);
    }

    private static Line line(String unit, String text) {
        return new Line(unit, text);
    }

    private static DutyMatch kept(String id, String unit, int position, String text, DutyRole role) {
        return new DutyMatch(new Duty(id, unit, position, text, role), false);
    }
}
