package vn.kehoach.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.planning.Duty;
import vn.kehoach.platform.Refused;

/**
 * What was ticked on the page; as it came, so that a refused page shows it again.
 *
 * @param duty ids of duties
 * @param seen which ones served the clause when the page was shown
 */
record TypedLinks(@Nullable List<String> duty, @Nullable String seen) {
    static TypedLinks ofNow(List<Duty> serving) {
        return new TypedLinks(serving.stream().map(Duty::id).toList(), null);
    }

    public Set<String> chosen() {
        return duty == null ? Set.of() : new TreeSet<>(duty);
    }

    /** @throws Refused when one of them is no duty of the plan */
    Set<String> chosenOf(Collection<String> known) {
        if (!known.containsAll(chosen())) {
            throw new Refused("Có nhiệm vụ không còn trong kế hoạch. Đề nghị chọn lại trong danh sách.");
        }
        return chosen();
    }

    boolean hasSeen(Collection<String> serving) {
        return seen(serving).equals(seen);
    }

    /** The same for the same duties, in whatever order. */
    static String seen(Collection<String> serving) {
        return String.join(" ", new TreeSet<>(serving));
    }
}
