package vn.kehoach.oversight;

/**
 * Duties and reports in the four groups of government reports, with the two ratios (docs/adr/0045). Units that are asked
 * and not ordered are in none of them.
 *
 * @param onTime completed on time
 * @param early of those, handed in before the last day
 * @param late completed late
 * @param inTime not completed, its last day not over or handed in in time and with the receiver
 * @param overdue not completed, its last day over
 * @param carriedOver of those, taken into the next year with a reason
 * @param excused late for a cause that was confirmed as objective, in whichever group
 * @param fallenDue those whose last day has come
 * @param doneOfDue of those, completed
 */
public record Progress(
        long onTime,
        long early,
        long late,
        long inTime,
        long overdue,
        long carriedOver,
        long excused,
        long fallenDue,
        long doneOfDue) {
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public long total() {
        return done() + inTime + overdue;
    }

    public long done() {
        return onTime + late;
    }

    /** Completed of those whose last day has come. */
    public Ratio completion() {
        return new Ratio(doneOfDue, fallenDue);
    }

    /** On time of those completed. */
    public Ratio punctuality() {
        return new Ratio(onTime, done());
    }

    public Progress plus(Progress other) {
        return new Progress(
                onTime + other.onTime,
                early + other.early,
                late + other.late,
                inTime + other.inTime,
                overdue + other.overdue,
                carriedOver + other.carriedOver,
                excused + other.excused,
                fallenDue + other.fallenDue,
                doneOfDue + other.doneOfDue);
    }
}
