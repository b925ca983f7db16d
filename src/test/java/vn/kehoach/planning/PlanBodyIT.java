package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.planfile.SeedPlan;
import vn.kehoach.support.ServerTest;

/** What is put before the reviewers is the original, corrected where docs/seed-corrections.md says so. */
@ServerTest
@Transactional
class PlanBodyIT {
    // Number and date of the original are blanks; they are given on issue.
    private static final List<Integer> GIVEN_ON_ISSUE = List.of(3, 5);

    @Autowired
    PlanBody body;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenShippedPlan_thenItsTextIsTheOriginalInItsOrder(String locality) {
        // given
        var original = SeedPlan.of(locality).corrected().entrySet().stream()
                .filter(line -> !GIVEN_ON_ISSUE.contains(line.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        // when
        var printed = body.of(plan(locality))
                .lines()
                .map(line -> line.strip().replaceFirst("^- ", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        // then
        assertThat(printed).isEqualTo(original);
    }

    @Test
    void givenMainHeading_thenItStandsApartAndTheSignatureIsTheEnd() {
        // when
        var text = body.of(plan("hai-duong"));
        // then
        assertThat(text)
                .contains("cụ thể như sau:\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\na) Tiếp tục")
                .contains("\n\nNơi nhận:\n- Sở VH-TT-DL (để báo cáo);\n")
                .endsWith("\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Thị Thu Thủy");
    }

    @Test
    void givenReportingThatTheOriginalLacks_thenItStandsBehindTheUnitsWithTheNextNumber() {
        // given
        var plan = plan("yet-kieu");
        jdbc.sql("""
                insert into plan_clause (locality_id, plan_id, version, id, kind, position, text)
                values ('yet-kieu', :plan, 1, 'reporting-them-1', 'REPORTING', 10000, 'Báo cáo trước ngày 10/12 (mẫu).')
                """).param("plan", plan.planId()).update();
        // then
        assertThat(body.of(plan)).contains("\n\n9. Chế độ báo cáo\nBáo cáo trước ngày 10/12 (mẫu).\n\nTrên đây là");
    }

    @Test
    void givenBasisThatNoPartCites_thenItIsPrintedBeforeThePreamble() {
        // given
        var plan = plan("hai-duong");
        jdbc.sql("update plan_clause set text = :text where locality_id = 'hai-duong' and id = 'base-qd-155'")
                .param("text", "Luật Tổ chức chính quyền địa phương ngày 16/6/2025")
                .update();
        // then
        assertThat(body.of(plan))
                .contains(
                        "\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\n\nThực hiện Kế hoạch số 168");
    }

    @Test
    void givenPurposeAddedToALetteredList_thenItGetsTheNextLetter() {
        // given
        var plan = plan("hai-duong");
        jdbc.sql("""
                insert into plan_clause (locality_id, plan_id, version, id, kind, position, text)
                values ('hai-duong', :plan, 1, 'purpose-them-5', 'PURPOSE', 10004, 'Mục đích thêm (mẫu).')
                """).param("plan", plan.planId()).update();
        // then
        assertThat(body.of(plan)).contains("\nđ) Mục đích thêm (mẫu).\n\n2. Yêu cầu\n");
    }

    private static PlanRef plan(String locality) {
        return new PlanRef(locality, "KH-" + locality + "-2026-2030", 1);
    }
}
