package vn.kehoach.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.Draft;
import vn.kehoach.document.IssuableDocument;
import vn.kehoach.document.RecipientKind;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.planning.Plans;

/** The report of a round as a document to be approved, issued and sent to the city. */
@Component
class RoundDocument implements IssuableDocument {
    private static final String ARCHIVE = "Lưu: VT, VHXH.";

    private final RoundRepository rounds;
    private final Plans plans;
    private final Settings settings;

    RoundDocument(RoundRepository rounds, Plans plans, Settings settings) {
        this.rounds = rounds;
        this.plans = plans;
        this.settings = settings;
    }

    @Override
    public boolean owns(String caseKey) {
        return caseKey.startsWith("BC-") || caseKey.startsWith("SK-") || caseKey.startsWith("TK-");
    }

    @Override
    public Set<String> submittedIn() {
        return Set.of("userTask_consolidate", "userTask_writeSummary");
    }

    @Override
    public Draft draft(String locality, String caseKey) {
        var round = rounds.one(new RoundId(locality, caseKey));
        var text = rounds.latest(round.roundId()).orElseThrow();
        return new Draft(DocumentKind.BC, round.title(), body(text), signer(round), recipients(round));
    }

    // Whoever holds the post when the report is issued; until the office says so, who signed the plan.
    private String signer(Round round) {
        var named = settings.text(round.localityId(), Setting.SIGNER_NAME);
        return named.isBlank() ? plans.head(round.plan()).signerName() : named;
    }

    @Override
    public void issued(String locality, String caseKey, LocalDate day) {
        // The model freezes the figures in its next step, in the same transaction.
    }

    private static String body(ReportText text) {
        return "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI\n" + text.direction()
                + "\n\nII. KẾT QUẢ THỰC HIỆN\n" + text.results()
                + "\n\nIII. ĐÁNH GIÁ\n" + text.evaluation()
                + "\n\nIV. NHIỆM VỤ THỜI GIAN TỚI\n" + text.nextSteps()
                + "\n\nV. KIẾN NGHỊ, ĐỀ XUẤT\n" + (text.proposals() == null ? "Không có." : text.proposals());
    }

    private List<Draft.Recipient> recipients(Round round) {
        var lines = new ArrayList<Draft.Recipient>();
        addressees(round).forEach(line -> lines.add(new Draft.Recipient(RecipientKind.OUTSIDE, line, null)));
        lines.add(new Draft.Recipient(RecipientKind.ARCHIVE, ARCHIVE, null));
        return lines;
    }

    // Whom the plan itself reports to; a plan that names nobody outside leaves it to the office.
    private List<String> addressees(Round round) {
        var outside = plans.outsideRecipients(round.plan());
        return outside.isEmpty() ? List.of(settings.text(round.localityId(), Setting.REPORT_ADDRESSEE)) : outside;
    }
}
