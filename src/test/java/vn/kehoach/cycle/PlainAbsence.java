package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody is away, both days included, and somebody else has his post meanwhile: what follows from it for letters, by the
 * words of the documentation and nothing of the product.
 *
 * @param user who is away; the post he holds has the same name
 */
record PlainAbsence(String user, String substitute, LocalDate first, LocalDate last) {
    static boolean isAway(String user, LocalDate day) {
        return AbsentHead.AWAY.stream().anyMatch(absence -> absence.user.equals(user) && absence.covers(day));
    }

    /** The posts of a person on a day, his own and those he has meanwhile. */
    static Set<String> posts(String user, Set<String> own, LocalDate day) {
        var posts = new HashSet<>(own);
        AbsentHead.AWAY.stream()
                .filter(absence -> absence.substitute.equals(user) && absence.covers(day))
                .forEach(absence -> posts.add(absence.user));
        return posts;
    }

    /** What changes hands in the first minute of a day. */
    static List<PlainNotice> handedOver(LocalDate day, List<SeenTask> before) {
        return AbsentHead.AWAY.stream()
                .flatMap(absence -> absence.moves(day, before))
                .toList();
    }

    /** Whether on this day something changes hands. */
    static boolean turns(LocalDate day) {
        return AbsentHead.AWAY.stream().anyMatch(absence -> day.equals(absence.first) || day.equals(absence.back()));
    }

    LocalDate back() {
        return last.plusDays(1);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private Stream<PlainNotice> moves(LocalDate day, List<SeenTask> before) {
        if (day.equals(first)) {
            return before.stream().filter(task -> user.equals(task.holder())).map(task -> given(task, substitute));
        }
        return day.equals(back())
                ? before.stream()
                        .filter(task -> substitute.equals(task.holder())
                                && task.groups().contains(user))
                        .map(task -> given(task, user))
                : Stream.of();
    }

    private PlainNotice given(SeenTask task, String to) {
        return new PlainNotice(to.equals(user) ? back() : first, to, PlainNotice.HANDED_OVER, task);
    }
}
