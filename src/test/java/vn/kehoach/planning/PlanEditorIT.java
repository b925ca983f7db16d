package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.Refused;
import vn.kehoach.support.ServerTest;

/** The shipped plans through the form and back; every test is rolled back. */
@ServerTest
@Transactional
class PlanEditorIT {
    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenShippedPlan_thenSubmittingItUnchangedChangesNothing(String locality) {
        // given
        var plan = plan(locality);
        var before = DraftForm.rows(jdbc, plan);
        // when
        plans.write(plan, PlanTextFields.read(DraftForm.typed(DraftForm.shown(plans, plan))), "lan");
        // then
        assertThat(DraftForm.rows(jdbc, plan)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenEditedDuties_thenKeptOnesKeepTheirIdsAndRoles(String locality) {
        // given
        var plan = plan(locality);
        var old = plans.duties(plan);
        var fields = DraftForm.shown(plans, plan);
        var edited = old.get(0);
        var dropped = old.get(1);
        fields.put(
                "duties",
                fields.getOrDefault("duties", "")
                        .replace("- " + dropped.text() + "\n", "")
                        .replace("- " + edited.text() + "\n", "- " + edited.text() + " (sửa)\n- Chủ trì việc mới\n"));
        // when
        plans.write(plan, PlanTextFields.read(DraftForm.typed(fields)), "lan");
        // then
        var now = plans.duties(plan);
        assertThat(now).hasSize(old.size());
        assertThat(now.get(0)).satisfies(duty -> {
            assertThat(duty.id()).isIn(edited.id(), dropped.id());
            assertThat(duty.text()).isEqualTo(edited.text() + " (sửa)");
        });
        assertThat(now).extracting(Duty::text).contains("Chủ trì việc mới").doesNotContain(dropped.text());
        assertThat(now).extracting(Duty::position).doesNotHaveDuplicates();
        var untouched = old.subList(2, old.size());
        assertThat(now.stream().filter(duty -> untouched.stream()
                        .anyMatch(same -> same.id().equals(duty.id()))))
                .extracting(Duty::text)
                .containsExactlyElementsOf(untouched.stream().map(Duty::text).toList());
    }

    @Test
    void givenLongerAndShorterLists_thenParagraphsComeAndGo() {
        // given
        var plan = plan("hai-duong");
        var fields = DraftForm.shown(plans, plan);
        var purposes =
                new ArrayList<>(List.of(fields.getOrDefault("purposes", "").split("\n\n")));
        fields.put("purposes", String.join("\n\n", purposes) + "\n\nMục đích thêm");
        // when
        plans.write(plan, PlanTextFields.read(DraftForm.typed(fields)), "lan");
        // then
        assertThat(plans.text(plan).paragraphs().get(ClauseKind.PURPOSE)).hasSize(purposes.size() + 1);
        // when
        fields.put("purposes", "Chỉ một mục đích");
        plans.write(plan, PlanTextFields.read(DraftForm.typed(fields)), "lan");
        plans.write(plan, PlanTextFields.read(DraftForm.typed(fields)), "lan");
        // then
        assertThat(plans.text(plan).paragraphs().get(ClauseKind.PURPOSE)).containsExactly("Chỉ một mục đích");
    }

    @ParameterizedTest
    @CsvSource({
        "purposes, Chưa nhập “Mục đích”.",
        "title, Chưa nhập “Trích yếu”.",
        "duties, Chưa nhập “Nhiệm vụ của các đơn vị”."
    })
    void givenEmptiedField_thenItIsRefusedByItsLabel(String field, String message) {
        // given
        var fields = DraftForm.shown(plans, plan("yet-kieu"));
        fields.put(field, " ");
        // then
        assertThatThrownBy(() -> PlanTextFields.read(DraftForm.typed(fields)))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
    }

    @Test
    void givenIssuedPlan_thenItsTextIsClosed() {
        // given
        var plan = plan("yet-kieu");
        plans.issue(plan, java.time.LocalDate.of(2026, 7, 1));
        // then
        assertThatThrownBy(() -> plans.write(plan, plans.text(plan), "lan"))
                .isInstanceOf(Refused.class)
                .hasMessage("Kế hoạch đã ban hành, không sửa được nữa.");
        assertThatThrownBy(() -> plans.issue(plan, java.time.LocalDate.of(2026, 7, 2)))
                .isInstanceOf(Refused.class)
                .hasMessage("Kế hoạch này đã được ban hành.");
    }

    @Test
    void givenClausesThatOthersHangOn_thenTheirWordsChangeAndTheirNumberDoesNot() {
        // given
        var plan = plan("yet-kieu");
        var fields = DraftForm.shown(plans, plan);
        var activities = fields.getOrDefault("activities", "");
        // when
        fields.put("activities", activities.replaceFirst("Tổ chức tuyên truyền", "Tổ chức thường xuyên tuyên truyền"));
        plans.write(plan, PlanTextFields.read(DraftForm.typed(fields)), "lan");
        // then
        assertThat(plans.clauses(plan))
                .filteredOn(clause -> clause.kind() == ClauseKind.ACTIVITY)
                .hasSize(13)
                .anyMatch(clause -> clause.text().startsWith("Tổ chức thường xuyên tuyên truyền"));
        fields.put("activities", activities + "\n\nHoạt động thêm");
        assertThatThrownBy(() -> plans.write(plan, PlanTextFields.read(DraftForm.typed(fields)), "lan"))
                .isInstanceOf(Refused.class)
                .hasMessage("“Hoạt động” có 13 ý; chỉ sửa được lời văn, không thêm bớt ý. Mỗi ý là một đoạn.");
    }

    private static PlanRef plan(String locality) {
        return new PlanRef(locality, "KH-" + locality + "-2026-2030", 1);
    }
}
