package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.support.ServerTest;

/** The shipped plans through the form and back; every test is rolled back. */
@ServerTest
@Transactional
class PlanEditorIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenShippedPlan_thenSubmittingItUnchangedChangesNothing(String locality) {
        // given
        var plan = plan(locality);
        var before = rows(plan);
        // when
        plans.write(plan, PlanTextFields.read(form(shown(plan))), "lan");
        // then
        assertThat(rows(plan)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenEditedDuties_thenKeptOnesKeepTheirIdsAndRoles(String locality) {
        // given
        var plan = plan(locality);
        var old = plans.duties(plan);
        var fields = shown(plan);
        var edited = old.get(0);
        var dropped = old.get(1);
        fields.put(
                "duties",
                fields.getOrDefault("duties", "")
                        .replace("- " + dropped.text() + "\n", "")
                        .replace("- " + edited.text() + "\n", "- " + edited.text() + " (sửa)\n- Chủ trì việc mới\n"));
        // when
        plans.write(plan, PlanTextFields.read(form(fields)), "lan");
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
        var fields = shown(plan);
        var purposes =
                new ArrayList<>(List.of(fields.getOrDefault("purposes", "").split("\n\n")));
        fields.put("purposes", String.join("\n\n", purposes) + "\n\nMục đích thêm");
        // when
        plans.write(plan, PlanTextFields.read(form(fields)), "lan");
        // then
        assertThat(plans.text(plan).paragraphs().get(ClauseKind.PURPOSE)).hasSize(purposes.size() + 1);
        // when
        fields.put("purposes", "Chỉ một mục đích");
        plans.write(plan, PlanTextFields.read(form(fields)), "lan");
        plans.write(plan, PlanTextFields.read(form(fields)), "lan");
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
        var fields = shown(plan("yet-kieu"));
        fields.put(field, " ");
        // then
        assertThatThrownBy(() -> PlanTextFields.read(form(fields)))
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

    private static PlanRef plan(String locality) {
        return new PlanRef(locality, "KH-" + locality + "-2026-2030", 1);
    }

    @Test
    void givenClausesThatOthersHangOn_thenTheirWordsChangeAndTheirNumberDoesNot() {
        // given
        var plan = plan("yet-kieu");
        var fields = shown(plan);
        var activities = fields.getOrDefault("activities", "");
        // when
        fields.put("activities", activities.replaceFirst("Tổ chức tuyên truyền", "Tổ chức thường xuyên tuyên truyền"));
        plans.write(plan, PlanTextFields.read(form(fields)), "lan");
        // then
        assertThat(plans.clauses(plan))
                .filteredOn(clause -> clause.kind() == ClauseKind.ACTIVITY)
                .hasSize(13)
                .anyMatch(clause -> clause.text().startsWith("Tổ chức thường xuyên tuyên truyền"));
        fields.put("activities", activities + "\n\nHoạt động thêm");
        assertThatThrownBy(() -> plans.write(plan, PlanTextFields.read(form(fields)), "lan"))
                .isInstanceOf(Refused.class)
                .hasMessage("“Hoạt động” có 13 ý; chỉ sửa được lời văn, không thêm bớt ý. Mỗi ý là một đoạn.");
    }

    private Map<String, String> shown(PlanRef plan) {
        var fields = new HashMap<String, String>();
        PlanTextFields.show(plans.text(plan)).forEach((key, value) -> {
            if (value instanceof String text) {
                fields.put(key, text);
            }
        });
        return fields;
    }

    private static FormData form(Map<String, String> fields) {
        try {
            return FormData.of(JSON.writeValueAsString(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> rows(PlanRef plan) {
        var all = new ArrayList<String>();
        for (var table : List.of("plan_version", "plan_clause", "plan_duty", "plan_duty_role")) {
            all.addAll(jdbc.sql("select cast(t as text) from " + table + " t where locality_id = ? order by 1")
                    .param(plan.locality())
                    .query(String.class)
                    .list());
        }
        return all;
    }
}
