package vn.kehoach.standstill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.WaitingWork;

/**
 * Something that stands.
 *
 * @param work the waiting work; null for a case or a letter
 * @param instance its case in the engine; empty when there is none
 * @param holder with whom it is, in words; empty when with nobody of the locality
 * @param unit id of the unit with which it is; the locality's for posts above the units, empty for none
 * @param since the day from which it waits
 * @param asked whether whoever has it is asked and not ordered
 */
record Standing(
        @Nullable WaitingWork work,
        String instance,
        String what,
        String holder,
        String unit,
        LocalDate since,
        List<Why> whys,
        boolean asked) {

    boolean isFor(Reason reason) {
        return whys.stream().anyMatch(why -> why.reason() == reason);
    }

    /** Nobody can be urged for what only the administrator of the system can put right, nor who is merely asked. */
    boolean mayBeUrged() {
        return work != null && !asked && whys.stream().anyMatch(why -> why.reason() != Reason.TECHNICAL);
    }

    String id() {
        return work == null ? "" : work.id();
    }
}
