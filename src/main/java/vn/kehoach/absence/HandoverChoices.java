package vn.kehoach.absence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** To whom the work of each post goes, as a page sends it: {@code <post>|<user>}, or {@code <post>|} for the unit. */
public record HandoverChoices(Map<String, String> byPost) {
    public static final String UNIT = "";

    public static HandoverChoices of(Collection<String> sent) {
        var byPost = new HashMap<String, String>();
        for (var one : sent) {
            var cut = one.indexOf('|');
            if (cut >= 0) {
                byPost.put(one.substring(0, cut), one.substring(cut + 1));
            }
        }
        return new HandoverChoices(Map.copyOf(byPost));
    }

    /** A user or {@link #UNIT}; empty when nobody has been chosen. */
    Optional<String> of(String post) {
        return Optional.ofNullable(byPost.get(post));
    }
}
