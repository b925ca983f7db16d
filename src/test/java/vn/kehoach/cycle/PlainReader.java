package vn.kehoach.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which letters a person has to get on the days of a year, asked day by day. */
final class PlainReader {
    /** Wants his letter at two in the afternoon, and none before a deadline. */
    static final String LATE_READER = "hai-duong.tram-y-te.head";

    private final String user;
    private final Set<String> own;
    private final String locality;
    private final Set<PlainNotice> told = new HashSet<>();

    PlainReader(String user, Set<String> own, String locality) {
        this.user = user;
        this.own = own;
        this.locality = locality;
    }

    /**
     * @param notices of this day and of three weeks before
     * @param first what waits when the first letters are written; somebody may have been quick
     * @param late what waits at two in the afternoon
     * @param news what was said beside the reminders
     */
    List<String> letters(
            LocalDate day, List<PlainNotice> notices, List<SeenTask> first, List<SeenTask> late, List<PlainNews> news) {
        if (!PlainCalendar.works(day) || PlainAbsence.isAway(user, day)) {
            return List.of();
        }
        var posts = PlainAbsence.posts(user, own, day);
        var isLate = user.equals(LATE_READER);
        var untold = notices.stream()
                .filter(notice -> notice.recipient().equals(user) || posts.contains(notice.recipient()))
                .filter(notice -> !told.contains(notice))
                .toList();
        var today = open(first, untold).filter(notice -> notice.isDue(day)).toList();
        var digest = open(isLate ? late : first, untold)
                .filter(notice -> !notice.isDue(day) && !(isLate && notice.isEarly(day)))
                .toList();
        told.addAll(today);
        told.addAll(digest);
        var said = (int) news.stream()
                .filter(line -> line.letterOn().equals(day) && posts.contains(line.recipient()))
                .count();
        var week = week(day, posts, isLate ? late : first);
        return Stream.of(letter(day, "TODAY", lines(today)), letter(day, "DIGEST", lines(digest) + said + week))
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<PlainNotice> open(List<SeenTask> tasks, List<PlainNotice> notices) {
        var open = tasks.stream().map(SeenTask::id).collect(Collectors.toSet());
        return notices.stream().filter(notice -> open.contains(notice.task().id()));
    }

    private static int lines(List<PlainNotice> notices) {
        return (int) notices.stream().map(PlainNotice::about).distinct().count();
    }

    private List<String> letter(LocalDate day, String kind, int things) {
        return things == 0 ? List.of() : List.of(day + " " + user + " " + kind + " " + things);
    }

    private int week(LocalDate day, Set<String> posts, List<SeenTask> tasks) {
        var monday = day.with(DayOfWeek.MONDAY);
        if (!PlainCalendar.firstFrom(monday).equals(day)) {
            return 0;
        }
        var due = new ArrayList<SeenTask>();
        for (var task : tasks) {
            var isHis = posts.contains(locality + ".supervisors")
                    ? task.locality().equals(locality) && !task.isAsked()
                    : !task.isAsked() && leads(posts, task.groups().get(0));
            if (isHis && !task.due().isAfter(monday.plusDays(6))) {
                due.add(task);
            }
        }
        return Math.min(due.size(), 51);
    }

    private static boolean leads(Set<String> posts, String group) {
        return posts.contains(group.endsWith(".head") ? group : group + ".head");
    }
}
