package vn.kehoach.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import java.util.Map;
import java.util.Set;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.platform.Refused;

/** What people type into review forms, and what every review form must refuse. */
public final class Reviews {
    public static final Map<String, String> APPROVED = Map.of("decision", "APPROVE");
    public static final Map<String, String> RETURNED =
            Map.of("decision", "RETURN", "reasonCode", "UNCLEAR", "note", "Nêu rõ kinh phí");

    private static final String STRANGER = "hai-duong.cong-an.staff";

    private Reviews() {}

    /** The waiting task must refuse each wrong answer, one's own work, and everybody who may not give it. */
    public static void refuseWhatIsWrong(ProcessSteps steps, String element, String user, Set<String> submittedIn) {
        refuseWrongAnswers(steps, element, user);
        assertThat(steps.refusedWithoutLogin(element, APPROVED)).contains("Đề nghị đăng nhập lại");
        steps.denied(element, STRANGER, APPROVED);
        refuseOwnWork(steps, element, user, submittedIn);
        steps.claim(element, "dong-nghiep");
        assertThat(steps.refused(element, user, APPROVED)).contains("đồng chí khác (dong-nghiep) đã nhận");
        steps.giveBack(element);
    }

    /** The returned case must be on record with reason and text. */
    public static void recordsReturn(ProcessSteps steps, String element, String user) {
        var entries = ArgumentCaptor.forClass(CaseEntry.class);
        verify(steps.bean(CaseFile.class), Mockito.atLeastOnce()).add(entries.capture());
        assertThat(entries.getAllValues()).anySatisfy(entry -> {
            assertThat(entry.step()).isEqualTo(element);
            assertThat(entry.act()).isEqualTo(Act.RETURNED);
            assertThat(entry.actor()).isEqualTo(user);
            assertThat(entry.reasonCode()).isEqualTo("UNCLEAR");
            assertThat(entry.note()).isEqualTo("Nêu rõ kinh phí");
        });
    }

    private static void refuseWrongAnswers(ProcessSteps steps, String element, String user) {
        assertThat(steps.refused(element, user, Map.of())).isEqualTo("Chưa nhập “Quyết định”.");
        assertThat(steps.refused(element, user, Map.of("decision", "MAYBE")))
                .isEqualTo("“Quyết định” có giá trị không hợp lệ. Đề nghị chọn lại.");
        assertThat(steps.refused(element, user, Map.of("decision", "RETURN", "note", "Sửa lại")))
                .isEqualTo("Chưa nhập “Lý do trả lại”.");
        assertThat(steps.refused(element, user, Map.of("decision", "RETURN", "reasonCode", "X", "note", "Sửa lại")))
                .isEqualTo("“Lý do trả lại” có giá trị không hợp lệ. Đề nghị chọn lại.");
        assertThat(steps.refused(element, user, Map.of("decision", "RETURN", "reasonCode", "OTHER", "note", "  ")))
                .isEqualTo("Chưa nhập “Ý kiến”.");
    }

    private static void refuseOwnWork(ProcessSteps steps, String element, String user, Set<String> submittedIn) {
        var file = steps.bean(CaseFile.class);
        var key = steps.businessKey(element);
        doThrow(new Refused("không tự duyệt được"))
                .when(file)
                .refuseOwnWork(SomeUnits.LOCALITY, key, submittedIn, user);
        assertThat(steps.refused(element, user, APPROVED)).isEqualTo("không tự duyệt được");
        Mockito.reset(file);
    }
}
