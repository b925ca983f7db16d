package vn.kehoach.extension;

import org.jspecify.annotations.Nullable;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.platform.WaitingWork;

/**
 * Open work for which more time may be asked, as the person sees it who asks.
 *
 * @param owner whose work it is; null: of the whole locality
 */
record Asked(ReadableTask task, WaitingWork work, @Nullable Unit owner) {
    String step() {
        return task.key();
    }

    @Nullable
    String unit() {
        return owner == null ? null : owner.id();
    }

    /** Whether whoever does it is asked and not ordered, and so has no deadline but a wished-for day. */
    boolean isRequest() {
        return owner != null && owner.isRequested();
    }
}
