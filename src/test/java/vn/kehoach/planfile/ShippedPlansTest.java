package vn.kehoach.planfile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.kehoach.planfile.Clause.Indicator;
import vn.kehoach.planfile.Clause.LegalBasis;
import vn.kehoach.planfile.Clause.Operator;
import vn.kehoach.planfile.Duty.Role;
import vn.kehoach.planfile.Unit.Binding;
import vn.kehoach.planning.ClauseKind;

/** The shipped plans say what the originals say, corrected only where docs/seed-corrections.md says so. */
class ShippedPlansTest {
    private static final Map<String, String> SHA256 = Map.of(
            "hai-duong", "d216dfeb44bacee87083cd22b2ef2cd472673738144f43e458ace91b6281360f",
            "yet-kieu", "33e740626e101e0f7fcab5766f2b5bf4624a374ad3bb13972200ab2b1855314b");

    private static final List<String> FORBIDDEN = List.of(
            "chuyên đổi số",
            "Văn hóa - Văn hóa",
            "Văn hoá",
            "sự nghiệp công tâm",
            "VHXX",
            "KH - UBND",
            "168/KH-UBND, ngày",
            "Văn hóa – Xã hội");

    static Stream<Arguments> seedLines() {
        return SHA256.keySet().stream().sorted().flatMap(locality -> {
            var printed = printed(read(locality));
            return SeedPlan.of(locality).corrected().entrySet().stream()
                    .map(line -> Arguments.of(
                            locality, line.getKey(), printed.getOrDefault(line.getKey(), ""), line.getValue()));
        });
    }

    static Stream<Arguments> corrections() {
        return SHA256.keySet().stream().sorted().flatMap(locality -> SeedPlan.of(locality).corrections().stream()
                .map(correction -> Arguments.of(locality, correction)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("seedLines")
    void givenLineOfTheOriginal_thenThePlanFileSaysTheSame(String locality, int line, String printed, String original) {
        assertThat(printed).isEqualTo(original);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("corrections")
    void givenCorrection_thenItsWordsAreOnItsLine(String locality, SeedPlan.Correction correction) {
        // when
        var line = SeedPlan.of(locality).found().get(correction.line());
        // then
        assertThat(line).contains(correction.found());
        assertThat(correction.written()).isNotEqualTo(correction.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenOriginal_thenItsCopyIsUntouchedAndNoRecordNamesAnotherLine(String locality) {
        // given
        var seed = SeedPlan.of(locality);
        // when
        var printed = printed(read(locality));
        // then
        assertThat(seed.sha256()).isEqualTo(SHA256.get(locality));
        assertThat(printed.keySet()).isEqualTo(seed.found().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenLegalBasis_thenItIsAPartOfItsLine(String locality) {
        // given
        var lines = SeedPlan.of(locality).corrected();
        // when
        var bases = clauses(read(locality), ClauseKind.LEGAL_BASIS);
        // then
        assertThat(bases).isNotEmpty().allSatisfy(basis -> {
            assertThat(lines.get(basis.words().line())).contains(basis.words().text());
            assertThat(basis.detail())
                    .asInstanceOf(type(LegalBasis.class))
                    .satisfies(cited -> assertThat(basis.words().text()).contains(cited.number()));
        });
    }

    @ParameterizedTest
    @CsvSource({"hai-duong, 8, 24, 5, 4, 1, 14", "yet-kieu, 8, 25, 1, 12, 6, 6"})
    void givenPlan_thenUnitsDutiesAndRolesAreAsCounted(
            String locality, int headings, int duties, long lead, long coordinate, long advise, long own) {
        // when
        var plan = read(locality);
        // then
        assertThat(plan.units().stream().filter(unit -> unit.classId() == null)).hasSize(headings);
        assertThat(plan.duties()).hasSize(duties);
        assertThat(Stream.of(Role.values()).map(role -> plan.duties().stream()
                        .filter(duty -> duty.role() == role)
                        .count()))
                .containsExactly(lead, coordinate, advise, own);
    }

    @ParameterizedTest
    @CsvSource({
        "hai-duong, STRATEGIC_OBJECTIVE, 12", "hai-duong, GOAL, 17", "hai-duong, TASK_GROUP, 0",
        "hai-duong, LEGAL_BASIS, 4", "hai-duong, RECIPIENT, 7", "hai-duong, ADJUSTMENT, 1",
        "yet-kieu, TASK_GROUP, 4", "yet-kieu, ACTIVITY, 13", "yet-kieu, STRATEGIC_OBJECTIVE, 0",
        "yet-kieu, LEGAL_BASIS, 1", "yet-kieu, RECIPIENT, 6", "yet-kieu, ADJUSTMENT, 0"
    })
    void givenPlan_thenClausesAreAsCounted(String locality, ClauseKind kind, int count) {
        assertThat(clauses(read(locality), kind)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"hai-duong, GREATER, 90, 41", "yet-kieu, EQUAL, 100, 45"})
    void givenPlan_thenOnlyTheStatedFigureIsThere(String locality, Operator operator, String figure, int line) {
        // when
        var measured = read(locality).clauses().stream()
                .filter(clause -> clause.detail() instanceof Indicator)
                .toList();
        // then
        assertThat(measured).singleElement().satisfies(clause -> {
            assertThat(clause.words().line()).isEqualTo(line);
            assertThat(clause.detail()).asInstanceOf(type(Indicator.class)).satisfies(indicator -> {
                assertThat(indicator.operator()).isEqualTo(operator);
                assertThat(indicator.figure()).isEqualByComparingTo(figure);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenRequestedUnits_thenTheyAreTheFrontAndItsOrganisationsOnly(String locality) {
        // when
        var plan = read(locality);
        // then
        assertThat(plan.units().stream()
                        .filter(unit -> unit.binding() == Binding.REQUESTED)
                        .map(Unit::id))
                .allMatch(id -> id.startsWith("mat-tran") || id.startsWith("doan-the"))
                .contains("mat-tran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenInventedMember_thenItsNameSaysSo(String locality) {
        // when
        var members = read(locality).units().stream().filter(unit -> unit.classId() != null);
        // then
        assertThat(members.map(Unit::name).filter(name -> !name.endsWith("(mẫu)")))
                .isSubsetOf("Trạm Y tế xã", "Ủy ban MTTQ Việt Nam xã");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenPlan_thenItHasNoneOfTheForbiddenSlips(String locality) throws IOException {
        // when
        var text = new ClassPathResource("plans/" + locality + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        // then
        assertThat(text).doesNotContain(FORBIDDEN).doesNotContain("–");
    }

    @Test
    void givenDoubtfulWordOfHaiDuong_thenItStaysUntilTheOfficeDecides() {
        assertThat(printed(read("hai-duong")).get(91)).contains("an sinh con người");
    }

    static List<Clause> clauses(PlanFile plan, ClauseKind kind) {
        return plan.clauses().stream().filter(clause -> clause.kind() == kind).toList();
    }

    static PlanFile read(String locality) {
        return new PlanFileReader().read(new ClassPathResource("plans/" + locality + ".yaml"));
    }

    /** Line of the original → what the plan file prints there. Legal bases repeat parts of other lines. */
    private static Map<Integer, String> printed(PlanFile plan) {
        var words = new ArrayList<>(plan.frame().layout());
        plan.headings().forEach(heading -> words.add(heading.words()));
        words.add(plan.frame().title());
        words.addAll(plan.frame().preamble());
        words.add(plan.frame().closing());
        plan.clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.LEGAL_BASIS)
                .map(Clause::words)
                .forEach(words::add);
        plan.units().stream().filter(unit -> unit.classId() == null).forEach(unit -> words.add(heading(plan, unit)));
        plan.duties().forEach(duty -> words.add(new Words(null, duty.text(), duty.line())));
        var signatory = plan.frame().signatory();
        Stream.of(signatory.onBehalfOf(), signatory.signFor(), signatory.position(), signatory.name())
                .filter(Objects::nonNull)
                .forEach(words::add);
        return words.stream().collect(groupingBy(Words::line, TreeMap::new, mapping(Words::printed, joining(" "))));
    }

    private static Words heading(PlanFile plan, Unit unit) {
        var asked = unit.binding() == Binding.REQUESTED ? "Đề nghị " : "";
        return new Words(plan.units().indexOf(unit) + 1 + ".", asked + unit.name(), unit.line());
    }
}
