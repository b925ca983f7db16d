package vn.kehoach.coverage;

import java.time.OffsetDateTime;
import vn.kehoach.platform.Dates;

/** A duty said to serve a clause, and by whom, by name and post of then. */
record Link(String dutyId, String clauseId, String linkedName, String linkedPost, OffsetDateTime linkedAt) {
    /** Who said it and when. */
    public String signature() {
        return linkedName + ", " + linkedPost + ", ngày "
                + Dates.show(Dates.momentOf(linkedAt).toLocalDate());
    }
}
