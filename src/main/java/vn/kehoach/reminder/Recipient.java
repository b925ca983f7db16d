package vn.kehoach.reminder;

import java.util.ArrayList;
import java.util.List;

/** A person as notices reach him: by his own name and by the groups he is in. */
public record Recipient(String user, List<String> groups) {
    List<String> all() {
        var names = new ArrayList<>(groups);
        names.add(user);
        return names;
    }
}
