package vn.kehoach.casefile;

import java.util.EnumSet;
import java.util.Set;

/** What somebody did to a case. */
public enum Act {
    SUBMITTED,
    APPROVED,
    RETURNED,
    COMMENTED,
    SILENT,
    ANSWERED,
    ACCEPTED,
    RECORDED,
    CARRIED_OVER,
    ISSUED,
    OPENED,
    CLOSED,
    URGED,
    /** Open work went to who stands in, on to the next one, or back. */
    SUBSTITUTED,
    /** Open work went with a post from one to another, or back to the unit. */
    HANDED_OVER,
    EXTENSION_ASKED,
    EXTENDED,
    NOT_EXTENDED,
    EXTENSION_WITHDRAWN,
    /** Whoever gave the work signed that it was late for a reason outside the unit. */
    CAUSE_CONFIRMED,
    CAUSE_WITHDRAWN,
    EXPLANATION_ASKED,
    EXPLAINED,
    /** Read, and more was asked for. */
    EXPLANATION_UNCLEAR,
    EXPLANATION_ACCEPTED,
    EXPLANATION_WITHDRAWN;

    private static final Set<Act> BESIDE_THE_MATTER = EnumSet.of(
            SUBSTITUTED,
            HANDED_OVER,
            URGED,
            EXTENSION_ASKED,
            EXTENDED,
            NOT_EXTENDED,
            EXTENSION_WITHDRAWN,
            CAUSE_CONFIRMED,
            CAUSE_WITHDRAWN,
            EXPLANATION_ASKED,
            EXPLAINED,
            EXPLANATION_UNCLEAR,
            EXPLANATION_ACCEPTED,
            EXPLANATION_WITHDRAWN);

    /** Whether it happened beside the work, which goes on: nobody passed the matter on or decided on it. */
    public boolean saysNothingOfTheMatter() {
        return BESIDE_THE_MATTER.contains(this);
    }
}
