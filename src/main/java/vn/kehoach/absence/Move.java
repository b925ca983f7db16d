package vn.kehoach.absence;

import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.HeldTask;

/**
 * An open task on its way from who holds it.
 *
 * @param to who gets it; null when it goes back to its group
 * @param draftTo who may finish what was typed there; null when it stays with who typed it
 * @param why as the file of the case tells it
 */
record Move(HeldTask task, @Nullable String to, @Nullable String draftTo, String why) {

    String target() {
        return to != null ? to : task.groups().stream().sorted().findFirst().orElse("");
    }
}
