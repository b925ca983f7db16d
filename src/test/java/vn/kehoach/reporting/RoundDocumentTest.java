package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Draft.Recipient;
import vn.kehoach.document.RecipientKind;
import vn.kehoach.organisation.InitialSettings;
import vn.kehoach.organisation.Setting;
import vn.kehoach.planning.Plans;

/** Whom the report of a locality goes to. */
class RoundDocumentTest {
    private static final String LOCALITY = "hai-duong";
    private static final RoundId ROUND = RoundFixture.annual();
    private static final Recipient ARCHIVED = new Recipient(RecipientKind.ARCHIVE, "Lưu: VT, VHXH.", null);

    private final RoundRepository rounds = mock();
    private final Plans plans = mock();
    private final InitialSettings settings = new InitialSettings();
    private final RoundDocument document = new RoundDocument(rounds, plans, settings);

    @BeforeEach
    void reportIsWritten() {
        var due = RoundFixture.DUE;
        var plan = RoundFixture.PLAN;
        when(rounds.one(ROUND))
                .thenReturn(
                        new Round(LOCALITY, ROUND.id(), plan.planId(), 1, RoundKind.ANNUAL, 2026, due, due, due, null));
        when(rounds.latest(ROUND))
                .thenReturn(Optional.of(new ReportText("Chỉ đạo", "Kết quả", "Đánh giá", "Nhiệm vụ", null)));
        settings.change(LOCALITY, Setting.SIGNER_NAME, "Người ký", "quan-tri");
    }

    @Test
    void givenPlanThatNamesTheCity_thenItsReportGoesThere() {
        // given
        when(plans.outsideRecipients(RoundFixture.PLAN)).thenReturn(List.of("Sở VH-TT-DL (để báo cáo);"));
        settings.change(LOCALITY, Setting.REPORT_ADDRESSEE, "UBND thành phố;", "quan-tri");
        // then
        assertThat(recipients())
                .containsExactly(new Recipient(RecipientKind.OUTSIDE, "Sở VH-TT-DL (để báo cáo);", null), ARCHIVED);
    }

    @Test
    void givenPlanThatNamesNobodyOutside_thenTheSettingSaysWhereItsReportGoes() {
        // then
        assertThat(recipients())
                .containsExactly(
                        new Recipient(RecipientKind.OUTSIDE, "Cơ quan có thẩm quyền (để báo cáo);", null), ARCHIVED);
        // when
        settings.change(LOCALITY, Setting.REPORT_ADDRESSEE, "UBND thành phố Hải Phòng (để báo cáo);", "quan-tri");
        // then
        assertThat(recipients())
                .containsExactly(
                        new Recipient(RecipientKind.OUTSIDE, "UBND thành phố Hải Phòng (để báo cáo);", null), ARCHIVED);
    }

    private List<Recipient> recipients() {
        return document.draft(LOCALITY, ROUND.id()).recipients();
    }
}
