package vn.kehoach.cycle.counted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.SeenPages;

/** The head of the office that gathers reports signs once that a report was late for a cause outside the unit. */
final class ObjectiveCause {
    static final String REASON = "Mưa bão, mất điện ba ngày (mẫu)";

    private static final LocalDate SIGNED = LocalDate.of(2028, 1, 5);
    private static final int FOUND = 302;

    private final SeenPages pages;
    private boolean signed;

    ObjectiveCause(SeenPages pages) {
        this.pages = pages;
    }

    /** At each stop of the clock. */
    void act() {
        if (signed || EngineTime.now().toLocalDate().isBefore(SIGNED)) {
            return;
        }
        signed = true;
        var answer = pages.reader("hai-duong.van-hoa-xa-hoi.head")
                .postForm(
                        "/doi-mat-khau",
                        "/theo-doi/dung-han/ly-do",
                        Map.of(
                                "kind", "REPORT",
                                "unit", "hai-duong.to-dan-pho-2",
                                "subject", "BC-2027.hai-duong",
                                "nam", "2027",
                                "reason", REASON));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(FOUND);
    }
}
