package vn.kehoach.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.planfile.ShippedPlansTest.clauses;
import static vn.kehoach.planfile.ShippedPlansTest.read;

import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.planfile.Clause.Milestone;
import vn.kehoach.planfile.Clause.Recipient;
import vn.kehoach.planning.ClauseKind;

/** The parts of the shipped plans fit together: recipients, milestones, headings. */
class ShippedPlanPartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenRecipients_thenEveryUnitHeadingReceivesThePlan(String locality) {
        // given
        var plan = read(locality);
        // when
        var told = plan.clauses().stream()
                .map(Clause::detail)
                .filter(Recipient.class::isInstance)
                .map(Recipient.class::cast)
                .flatMap(recipient -> recipient.units().stream());
        // then
        assertThat(plan.units().stream().filter(unit -> unit.classId() == null).map(Unit::id))
                .isSubsetOf(told.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenMilestone_thenItsYearsAreThoseInFrontOfItsWords(String locality) {
        // when
        var milestones = clauses(read(locality), ClauseKind.MILESTONE);
        // then
        assertThat(milestones).hasSize(3).allSatisfy(milestone -> {
            var years = Pattern.compile("\\d{4}")
                    .matcher(Objects.requireNonNull(milestone.words().label()))
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .toList();
            assertThat(milestone.detail()).isEqualTo(new Milestone(years.get(0), years.get(years.size() - 1)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenHeading_thenThePartItNamesIsTheNextInTheOriginal(String locality) {
        // given
        var plan = read(locality);
        // then
        assertThat(plan.headings()).isNotEmpty().allSatisfy(heading -> assertThat(partAfter(plan, heading))
                .isEqualTo(heading.part() + " " + heading.parentId()));
    }

    /** The part whose first line comes next after a heading in the original. */
    private static String partAfter(PlanFile plan, Heading heading) {
        var starts = new TreeMap<Integer, String>();
        plan.clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.LEGAL_BASIS)
                .forEach(clause -> starts.putIfAbsent(clause.words().line(), clause.kind() + " " + clause.parentId()));
        plan.duties().forEach(duty -> starts.put(duty.line(), "DUTY null"));
        return starts.higherEntry(heading.words().line()).getValue();
    }
}
