package vn.kehoach.absence;

import java.util.List;

/**
 * Open work went from somebody to another person, or back to the group it is offered to. Published in the transaction
 * that does it.
 *
 * @param toUserOrGroup a user, or the group
 * @param taskIds at least one
 */
public record WorkHandedOver(String locality, String fromUser, String toUserOrGroup, List<String> taskIds) {
    public WorkHandedOver {
        taskIds = List.copyOf(taskIds);
    }
}
