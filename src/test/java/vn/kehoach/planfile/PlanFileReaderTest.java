package vn.kehoach.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.kehoach.planfile.Clause.LegalBasis;
import vn.kehoach.planfile.Duty.Part;
import vn.kehoach.planfile.Duty.Role;

class PlanFileReaderTest {
    static final String SMALL = small();

    @Test
    void givenSoundFile_thenAllOfItIsRead() {
        // when
        var plan = read(SMALL);
        // then
        assertThat(plan.planId()).isEqualTo("KH-xa-nho-2026-2030");
        assertThat(plan.settings())
                .containsEntry("unit.focal", "xa-nho.van-hoa")
                .containsEntry("unit.office", "xa-nho.van-phong")
                .containsEntry("unit.front", "xa-nho.mat-tran")
                .containsEntry("annual.opens", "15/11")
                .hasSize(4);
        assertThat(plan.clauses().get(0).detail())
                .isEqualTo(new LegalBasis("168/KH-UBND", LocalDate.of(2026, 5, 6), "Ủy ban nhân dân thành phố"));
        assertThat(plan.duties().get(0).parts())
                .containsExactly(
                        new Part("van-hoa", Role.LEAD),
                        new Part("van-hoa", Role.ADVISE),
                        new Part("van-phong", Role.COORDINATE));
        assertThat(plan.duties().get(1).parts()).containsExactly(new Part("van-phong", Role.COORDINATE));
    }

    @Test
    void givenMember_thenItTakesKindAndBindingOfItsClass() {
        // given
        var asked = with("kind: thon\n    binding: assigned", "kind: thon\n    binding: requested");
        // when
        var plan = read(asked);
        // then
        assertThat(plan.units())
                .endsWith(new Unit("thon-1", "Thôn 1 (mẫu)", "thon", Unit.Binding.REQUESTED, false, "thon", null));
    }

    @Test
    void givenTextThatLooksLikeCode_thenItStaysText() {
        // when
        var plan = read(with("text: Kế hoạch nhỏ", "text: \"${7*7} #{T(java.lang.Runtime)} {{x}}\""));
        // then
        assertThat(plan.frame().title().text()).isEqualTo("${7*7} #{T(java.lang.Runtime)} {{x}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            role: lead                | role: chutri         | dòng 64, units[1].duties[1].role: vai trò "chutri" không có; dùng lead, coordinate, advise, do
            roles: [lead, advise]     | roles: [lead, đốc]   | dòng 65, units[1].duties[1].roles[2]: vai trò "đốc" không có; dùng lead, coordinate, advise, do
            roles: [lead, advise]     | roles: [advise]      | dòng 65, units[1].duties[1].roles: phải có cả vai trò chính "lead"
            unit: van-phong, role: co | unit: y-te, role: co | dòng 67, units[1].duties[1].with[1].unit: đơn vị "y-te" không có trong units hay members
            unit: van-phong, role: co | unit: van-hoa, role: co | dòng 67, units[1].duties[1].with[1].unit: đơn vị "van-hoa" đã có trong nhiệm vụ này
            unit: van-phong, role: co | role: co             | dòng 67, units[1].duties[1].with[1].unit: thiếu trường bắt buộc
            - { unit: van-phong, role: coordinate } | - { unit: van-phong, role: lead } | dòng 67, units[1].duties[1].with: có 2 đơn vị chủ trì (van-hoa, van-phong); chỉ được một
            Phối hợp, role: coordinate | Phối hợp            | dòng 73, units[2].duties[1].role: thiếu trường bắt buộc
            class: thon,              | class: xom,          | dòng 84, members[1].class: không có nhóm đơn vị "xom" (đơn vị có isClass: true) trong units
            class: thon,              | class: van-phong,    | dòng 84, members[1].class: không có nhóm đơn vị "van-phong" (đơn vị có isClass: true) trong units
            id: thon-1                | id: van-phong        | dòng 84, members[1].id: mã "van-phong" đã dùng ở dòng 68
            id: thon-1                | id: Thôn 1           | dòng 84, members[1].id: mã "Thôn 1" không hợp lệ; dùng chữ thường không dấu, số và gạch nối, ví dụ tram-y-te
            id: purpose-1             | id: base-1           | dòng 29, purposes[1].id: mã "base-1" đã dùng ở dòng 23
            isClass: true             | isClass: có          | dòng 82, units[4].isClass: giá trị "có" không có; dùng true, false
            binding: requested        | binding: nhờ         | dòng 77, units[3].binding: hình thức "nhờ" không có; dùng assigned, requested
            end: 2030                 | end: 2025            | dòng 17, period.end: năm cuối 2025 trước năm đầu 2026
            start: 2026               | start: 26            | dòng 16, period.start: năm "26" không đọc được; viết bốn chữ số, ví dụ 2026
            to: 2027                  | to: 2031             | dòng 52, milestones[1].to: năm 2031 nằm ngoài giai đoạn 2026 - 2030
            from: 2026                | from: 2028           | dòng 52, milestones[1].to: năm cuối 2027 trước năm đầu 2028
            operator: ">"             | operator: ">>"       | dòng 41, specificTargets[1].indicator.operator: toán tử ">>" không có; dùng >, >=, =
            figure: 90                | figure: 120          | dòng 42, specificTargets[1].indicator.figure: tỷ lệ 120% vượt quá 100%
            figure: 90                | figure: chín mươi    | dòng 42, specificTargets[1].indicator.figure: số "chín mươi" không đọc được; viết như 90 hoặc 99.5
            date: 06/05/2026          | date: 31/02/2026     | dòng 26, legalBases[1].date: ngày "31/02/2026" không đọc được; viết ngày/tháng/năm, ví dụ 06/05/2026
            line: 7                   | line: bảy            | dòng 62, units[1].duties[1].line: số "bảy" không đọc được; ghi số nguyên dương
            kind: xã                  | kind: thị trấn       | dòng 3, locality.kind: loại "thị trấn" không có; dùng phường, xã, đặc khu
            focalUnit: van-hoa        | focalUnit: thon      | dòng 10, focalUnit: "thon" là nhóm đơn vị; phải là một đơn vị
            focalUnit: van-hoa        | focalUnit: [van-hoa, van-phong] | dòng 10, focalUnit: chỉ ghi một giá trị, không ghi danh sách hay nhóm
            officeUnit: van-phong     | focalUnit: van-phong | dòng 11, focalUnit: ghi hai lần, lần đầu ở dòng 10; chỉ được một
            annual.opens: "15/11"     | unit.focal: x        | dòng 14, settings.unit.focal: khai bằng focalUnit, frontUnit, officeUnit ở đầu tệp
            annual.opens: "15/11"     | annual.open: "15/11" | dòng 14, settings.annual.open: không có cài đặt này; xem docs/settings.md
            annual.opens: "15/11"     | annual.opens: "32/11" | dòng 14, settings.annual.opens: giá trị "32/11" không đúng; ngày ghi dd/MM, số ngày ghi bằng số
            text: Kế hoạch nhỏ        | tex: Kế hoạch nhỏ    | dòng 19, title.tex: trường này không có; dùng label, text, line
            text: Kế hoạch nhỏ        | text:                | dòng 19, title.text: thiếu trường bắt buộc
            text: Kế hoạch nhỏ        | text: "  "           | dòng 19, title.text: không được để trống
            text: Kế hoạch nhỏ        | text: !lenh x | dòng 19, title.text: không dùng thẻ YAML (!)
            text: Kế hoạch nhỏ        | text: !!java.net.URL x | dòng 19: sai cú pháp YAML; xem lại thụt lề, dấu hai chấm và dấu nháy quanh dòng này
            text: Kế hoạch nhỏ        | text: "Kế\\u00A0hoạch" | dòng 19, title.text: có ký tự U+00A0: dấu cách cứng (NBSP); thay bằng dấu cách thường
            text: Kế hoạch nhỏ        | text: "Kế\\u200Bhoạch" | dòng 19, title.text: có ký tự U+200B: ký tự ẩn; xóa đi
            text: Kế hoạch nhỏ        | text: "Kế\\nhoạch"    | dòng 19, title.text: có ký tự U+000A: xuống dòng; mỗi đoạn văn ghi thành một mục
            - text: Căn cứ            | text: Căn cứ         | dòng 21, preamble: phải là danh sách, mỗi mục bắt đầu bằng dấu "-"
            - text: Căn cứ            | - Căn cứ             | dòng 21, preamble[1]: phải là một nhóm trường dạng "tên: giá trị"
            kind: units, units: [thon] | kind: units         | dòng 88, recipients[1].units: nơi nhận loại units phải ghi ít nhất một đơn vị
            kind: units, units: [thon] | kind: leaders, units: [thon] | dòng 88, recipients[1].units: nơi nhận loại leaders không ghi đơn vị
            """)
    void givenOneError_thenItIsNamedWithFileLineAndField(String found, String written, String message) {
        // given
        var broken = with(found, written);
        // when
        var errors = errorsOf(broken);
        // then
        assertThat(errors).contains("nho.yaml, " + message).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before: purpose             | dòng 86, headings[1].before: phần "purpose" không có; dùng activities, contentIntro,
            before: scope               | dòng 86, headings[1].before: tệp không có phần này để đề mục đứng trước
            before: activities          | dòng 86, headings[1].before: tệp không có phần này để đề mục đứng trước
            before: activities, under: x | dòng 86, headings[1].under: tệp không có phần này để đề mục đứng trước
            level: 1                    | dòng 86, headings[1].before: thiếu trường bắt buộc
            """)
    void givenHeadingWithoutItsPart_thenItIsRefused(String place, String message) {
        // given
        var level = place.startsWith("level") ? "" : "level: 2, ";
        var broken = with("closing:", "headings:\n  - { " + level + place + ", text: Đề mục }\nclosing:");
        // then
        assertThat(errorsOf(broken)).singleElement().asString().startsWith("nho.yaml, " + message);
    }

    @Test
    void givenHeadings_thenTheyStandBeforeTheirParts() {
        // given
        var headed = with("closing:", """
                headings:
                  - { level: 1, before: units, label: "I.", text: TỔ CHỨC }
                  - { level: 3, before: activities, under: group1, text: Hoạt động }
                closing:""");
        // then
        assertThat(read(headed).headings())
                .containsExactly(
                        new Heading(new Words("I.", "TỔ CHỨC", null), 1, "DUTY", null),
                        new Heading(new Words(null, "Hoạt động", null), 3, "ACTIVITY", "group1"));
    }

    @Test
    void givenClassWithoutMembers_thenItIsRefused() {
        // given
        var empty = with("members:\n  - { id: thon-1, class: thon, name: Thôn 1 (mẫu) }\n", "");
        // when
        var errors = errorsOf(empty);
        // then
        assertThat(errors)
                .containsExactly("nho.yaml, dòng 78, units[4].id: nhóm \"thon\" chưa có đơn vị nào; khai ở members");
    }

    @Test
    void givenMissingSection_thenOnlyThatIsReported() {
        // given
        var headless = with("title:\n  text: Kế hoạch nhỏ\n", "");
        // when
        var errors = errorsOf(headless);
        // then
        assertThat(errors).containsExactly("nho.yaml, dòng 1, title: thiếu trường bắt buộc");
    }

    @Test
    void givenDecomposedLetters_thenTheFieldIsNamed() {
        // given
        var decomposed = with("Kế hoạch nhỏ", Normalizer.normalize("Kế hoạch nhỏ", Normalizer.Form.NFD));
        // when
        var errors = errorsOf(decomposed);
        // then
        assertThat(errors)
                .containsExactly("nho.yaml, dòng 19, title.text: chữ tổ hợp; chuyển sang Unicode dựng sẵn (NFC)");
    }

    @Test
    void givenSeveralErrors_thenAllAreListedInTheOrderOfTheFile() {
        // given
        var broken = with("role: lead", "role: chutri")
                .replace("start: 2026", "start: x")
                .replace("class: thon,", "class: xom,");
        // when
        var refused = refusalOf(broken);
        // then
        assertThat(refused.errors()).hasSize(4);
        assertThat(refused).hasMessage("""
                        Tệp kế hoạch nho.yaml có 4 lỗi, chưa nhập gì:
                        - nho.yaml, dòng 16, period.start: năm "x" không đọc được; viết bốn chữ số, ví dụ 2026
                        - nho.yaml, dòng 64, units[1].duties[1].role: vai trò "chutri" không có; dùng lead, coordinate, advise, do
                        - nho.yaml, dòng 78, units[4].id: nhóm "thon" chưa có đơn vị nào; khai ở members
                        - nho.yaml, dòng 84, members[1].class: không có nhóm đơn vị "xom" (đơn vị có isClass: true) trong units""");
    }

    private static String with(String found, String written) {
        assertThat(SMALL).containsOnlyOnce(found);
        return SMALL.replace(found, written);
    }

    static PlanFile read(String text) {
        return new PlanFileReader().read("nho.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> errorsOf(String text) {
        return refusalOf(text).errors();
    }

    private static PlanFileInvalid refusalOf(String text) {
        return catchThrowableOfType(PlanFileInvalid.class, () -> read(text));
    }

    private static String small() {
        try {
            return new ClassPathResource("planfile/nho.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
