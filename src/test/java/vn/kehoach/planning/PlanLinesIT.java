package vn.kehoach.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.document.RecipientKind;
import vn.kehoach.platform.Refused;
import vn.kehoach.support.ServerTest;

/** Parts that say more than words: "Nơi nhận", legal bases, milestones, headings, signatures. Rolled back each time. */
@ServerTest
@Transactional
class PlanLinesIT {
    private static final PlanRef HAI_DUONG = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final PlanRef YET_KIEU = new PlanRef("yet-kieu", "KH-yet-kieu-2026-2030", 1);

    private static final String BASES = """
            select c.id || ': ' || number || ' ' || dated || ' ' || issuer
              from plan_clause c join plan_legal_basis b using (locality_id, plan_id, version)
             where b.clause_id = c.id and locality_id = 'hai-duong' order by c.position
            """;

    private static final String MILESTONES = """
            select c.label || ' ' || from_year || ' ' || to_year
              from plan_clause c join plan_milestone m using (locality_id, plan_id, version)
             where m.clause_id = c.id and locality_id = 'hai-duong' order by c.position
            """;

    @Autowired
    Plans plans;

    @Autowired
    PlanRepository rows;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givenChangedRecipients_thenEachLineMeansWhomItSays() {
        // given
        var fields = DraftForm.shown(plans, HAI_DUONG);
        change(fields, "recipients", "\n\nCác TDP trên địa bàn; (gửi: Các Tổ dân phố)", "");
        change(fields, "recipients", "Các cơ sở giáo dục trên địa bàn;", "Các trường trên địa bàn;");
        change(
                fields,
                "recipients",
                "Lưu: VT",
                "- Trường 1; (gửi: Trường 1 (mẫu))\n\nCông an; (gửi: ngoài địa phương)\n\nLưu: VT");
        // when
        write(HAI_DUONG, fields);
        // then
        assertThat(rows.recipients(HAI_DUONG))
                .contains(
                        new RecipientLine(RecipientKind.UNITS, "Các trường trên địa bàn;", "hai-duong.co-so-giao-duc"),
                        new RecipientLine(RecipientKind.UNITS, "Trường 1;", "hai-duong.truong-1"),
                        new RecipientLine(RecipientKind.OUTSIDE, "Công an;", null))
                .noneMatch(line -> line.line().startsWith("Các TDP"));
        assertThat(rows.recipients(HAI_DUONG)).extracting(RecipientLine::line).endsWith("Lưu: VT, VHXH.");
        assertThat(rows.outsideRecipients(HAI_DUONG)).containsExactly("Sở VH-TT-DL (để báo cáo);", "Công an;");
        assertUnchangedBySecondSubmission(HAI_DUONG);
    }

    @Test
    void givenKnownLineWithoutItsBrackets_thenItMeansWhomItMeant() {
        // given
        var before = rows.recipients(YET_KIEU);
        var fields = DraftForm.shown(plans, YET_KIEU);
        change(fields, "recipients", " (gửi: Trưởng các thôn trên địa bàn xã)", "");
        // when
        write(YET_KIEU, fields);
        // then
        assertThat(rows.recipients(YET_KIEU)).isEqualTo(before);
    }

    @Test
    void givenUnitTakenOutOfALine_thenThatUnitIsNoLongerMeant() {
        // given
        var fields = DraftForm.shown(plans, YET_KIEU);
        change(fields, "recipients", "(gửi: Phòng Văn hóa - Xã hội; Phòng Kinh tế; ", "(gửi: Phòng Kinh tế; ");
        // when
        write(YET_KIEU, fields);
        // then
        assertThat(rows.recipients(YET_KIEU))
                .filteredOn(line -> line.line().startsWith("Các cơ quan"))
                .extracting(RecipientLine::unitId)
                .contains("yet-kieu.kinh-te")
                .doesNotContain("yet-kieu.van-hoa-xa-hoi");
    }

    @Test
    void givenChangedLegalBases_thenNoStaleDocumentIsLeft() {
        // given
        var fields = DraftForm.shown(plans, HAI_DUONG);
        change(fields, "legalBases", "số 168/KH-UBND ngày 06/5/2026", "số 199/KH-UBND ngày 07/6/2026");
        var third = fields.getOrDefault("legalBases", "").split("\n\n")[2];
        change(fields, "legalBases", "\n\n" + third, "");
        fields.merge("legalBases", "\n\nLuật Thủ đô ngày 28/6/2024", String::concat);
        // when
        write(HAI_DUONG, fields);
        // then
        assertThat(column(BASES))
                .containsExactly(
                        "base-kh-168: 199/KH-UBND 2026-06-07 Ủy ban nhân dân thành phố",
                        "base-nq-59: 59-NQ/TW 2025-01-24 Bộ Chính trị",
                        "base-qd-155: 155/QĐ-TTg 2026-01-20 Thủ tướng Chính phủ");
        assertThat(plans.text(HAI_DUONG).paragraphs().get(ClauseKind.LEGAL_BASIS))
                .hasSize(4)
                .endsWith("Luật Thủ đô ngày 28/6/2024");
        assertUnchangedBySecondSubmission(HAI_DUONG);
    }

    @Test
    void givenChangedMilestones_thenTheirYearsAreThoseOfTheWords() {
        // given
        var fields = DraftForm.shown(plans, HAI_DUONG);
        change(fields, "milestones", "Giai đoạn 2026 - 2030:", "Giai đoạn 2027 - 2029:");
        fields.compute("milestones", (key, text) -> "Từ năm 2026 đến năm 2027: Chuẩn bị (mẫu)\n\n" + text);
        // when
        write(HAI_DUONG, fields);
        // then
        assertThat(column(MILESTONES))
                .containsExactly(
                        "Từ năm 2026 đến năm 2027: 2026 2027",
                        "Năm 2026: 2026 2026",
                        "Giai đoạn 2027 - 2029: 2027 2029",
                        "Năm 2030: 2030 2030");
        assertUnchangedBySecondSubmission(HAI_DUONG);
        // when
        fields.put("milestones", "Năm 2030: Tổng kết (mẫu)");
        write(HAI_DUONG, fields);
        // then
        assertThat(column(MILESTONES)).containsExactly("Năm 2030: 2030 2030");
    }

    @Test
    void givenSignatureHeadingsAndScopeChanged_thenThePlanSaysSo() {
        // given
        var fields = DraftForm.shown(plans, YET_KIEU);
        fields.putAll(Map.of("signFor", "", "signerPosition", "CHỦ  TỊCH", "signerName", "Trần Thị B (mẫu)"));
        change(fields, "headings", "II. NỘI DUNG\n", "II. NỘI DUNG CỦA KẾ HOẠCH\n");
        fields.put("scope", "Toàn xã (mẫu).\n\nCác thôn (mẫu).");
        // when
        write(YET_KIEU, fields);
        // then
        assertThat(DraftForm.shown(plans, YET_KIEU))
                .containsEntry("signFor", "")
                .containsEntry("signerPosition", "CHỦ TỊCH")
                .containsEntry("scope", "Toàn xã (mẫu).\n\nCác thôn (mẫu).")
                .containsEntry("headings", fields.get("headings"));
        assertThat(plans.head(YET_KIEU).signerName()).isEqualTo("Trần Thị B (mẫu)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recipients | Lưu: VT | Công an;¶Lưu: VT | Nơi nhận “Công an;” chưa ghi gửi cho ai.",
                "recipients | (gửi: Các Tổ dân phố) | (gửi: Các thôn) | Nơi nhận “Các TDP trên địa bàn;”: không có đơn vị “Các thôn”.",
                "recipients | Lưu: VT | Ban A (gửi: lãnh đạo UBND)¶Ban A (gửi: lãnh đạo UBND)¶Lưu: VT | Dòng “Ban A (gửi: lãnh đạo UBND)” ghi hai lần.",
                "legalBases | Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị về hội nhập quốc tế trong tình hình mới¶"
                        + " | Nghị quyết của Bộ Chính trị¶ | Căn cứ “Nghị quyết của Bộ Chính trị” chưa đọc được số",
                "milestones | Năm 2030: | Năm 2031: | Lộ trình “Năm 2031: Tổng kết, đánh giá kết quả thực hiện.”: năm nằm ngoài",
                "milestones | Năm 2030: | Cuối kỳ: | Lộ trình “Cuối kỳ: Tổng kết, đánh giá kết quả thực hiện.” chưa ghi năm.",
                "headings | Nơi nhận: | Nơi nhận:¶Ghi chú: | “Đề mục” có 17 dòng; chỉ sửa được lời văn, không thêm bớt dòng.",
                "scope | | Toàn phường (mẫu) | Kế hoạch này không có mục “Phạm vi thực hiện”.",
                "contentIntro | | | Chưa nhập “Lời dẫn nội dung thực hiện”.",
                "recipients | | | Chưa nhập “Nơi nhận”.",
                "timeFrame | | | Chưa nhập “Thời gian thực hiện”.",
                "signerName | | | Chưa nhập “Họ và tên người ký”.",
                "signFor | KT. | K. | “Ký thay” bắt đầu bằng “KT.”",
                "onBehalfOf | TM. | | “Thay mặt” bắt đầu bằng “TM.”"
            })
    void givenTextThatCannotBe_thenItIsRefused(
            String field, @Nullable String found, @Nullable String written, String message) {
        // given
        var fields = DraftForm.shown(plans, HAI_DUONG);
        if (found == null) {
            fields.put(field, paragraphs(written));
        } else {
            change(fields, field, paragraphs(found), paragraphs(written));
        }
        // then
        assertThatThrownBy(() -> write(HAI_DUONG, fields))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(message);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void givenRefusalInTheLastPart_thenNothingOfTheOthersIsWritten() {
        // given
        var before = DraftForm.rows(jdbc, HAI_DUONG);
        var fields = DraftForm.shown(plans, HAI_DUONG);
        fields.put("title", "Trích yếu khác (mẫu)");
        change(fields, "legalBases", "168/KH-UBND", "199/KH-UBND");
        change(fields, "headings", "Nơi nhận:", "Nơi nhận:\nGhi chú:");
        // when
        assertThatThrownBy(() -> write(HAI_DUONG, fields)).isInstanceOf(Refused.class);
        // then
        assertThat(DraftForm.rows(jdbc, HAI_DUONG)).isEqualTo(before);
    }

    private void assertUnchangedBySecondSubmission(PlanRef plan) {
        var before = DraftForm.rows(jdbc, plan);
        write(plan, DraftForm.shown(plans, plan));
        assertThat(DraftForm.rows(jdbc, plan)).isEqualTo(before);
    }

    private void write(PlanRef plan, Map<String, String> fields) {
        plans.write(plan, PlanTextFields.read(DraftForm.typed(fields)), "lan");
    }

    private List<String> column(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private static String paragraphs(@Nullable String text) {
        return text == null ? "" : text.replace("¶", "\n\n");
    }

    private static void change(Map<String, String> fields, String field, String found, String written) {
        var text = fields.getOrDefault(field, "");
        assertThat(text).contains(found);
        fields.put(field, text.replace(found, written));
    }
}
