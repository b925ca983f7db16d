package vn.kehoach.timeliness;

import java.time.OffsetDateTime;
import vn.kehoach.oversight.ItemKind;
import vn.kehoach.platform.Dates;

/** A cause that was confirmed as objective, and by whom, by name and post of then. */
record Cause(
        ItemKind kind,
        String unitId,
        String subject,
        String reason,
        String confirmedName,
        String confirmedPost,
        OffsetDateTime confirmedAt) {
    String words() {
        return reason + " (" + signature() + ")";
    }

    /** Who signed for it and when. */
    public String signature() {
        return confirmedName + ", " + confirmedPost + " xác nhận ngày "
                + Dates.show(Dates.momentOf(confirmedAt).toLocalDate());
    }
}
