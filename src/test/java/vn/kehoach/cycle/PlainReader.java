package vn.kehoach.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which letters a person has to get on a day. */
record PlainReader(String user, Set<String> posts, String locality) {
    /** Wants his letter at two in the afternoon, and none before a deadline. */
    static final String LATE_READER = "hai-duong.tram-y-te.head";

    private static final Set<String> TO_DO = Set.of("REMINDER", "UNCLAIMED", "RETURNED");

    /**
     * @param morning what waited when the reminders were written
     * @param first what waits when the first letters are written; somebody may have been quick
     * @param late what waits at two in the afternoon
     * @param news what was said beside the reminders
     */
    List<String> letters(
            LocalDate day, List<SeenTask> morning, List<SeenTask> first, List<SeenTask> late, List<PlainNews> news) {
        if (!PlainCalendar.works(day)) {
            return List.of();
        }
        var isLate = user.equals(LATE_READER);
        var open = ids(isLate ? late : first);
        var today = 0;
        var digest = 0;
        for (var line : lines(day, morning).entrySet()) {
            var task = line.getKey();
            if (task.due().equals(day) && TO_DO.contains(line.getValue())) {
                today += ids(first).contains(task.id()) ? 1 : 0;
            } else if (open.contains(task.id()) && !(isLate && line.getValue().equals("REMINDER"))) {
                digest++;
            }
        }
        digest += (int) news.stream()
                .filter(line -> line.letterOn().equals(day) && posts.contains(line.recipient()))
                .count();
        digest += week(day, isLate ? late : first);
        return Stream.of(letter(day, "TODAY", today), letter(day, "DIGEST", digest))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> ids(List<SeenTask> tasks) {
        return tasks.stream().map(SeenTask::id).collect(Collectors.toSet());
    }

    private List<String> letter(LocalDate day, String kind, int things) {
        return things == 0 ? List.of() : List.of(day + " " + user + " " + kind + " " + things);
    }

    // Of each task the strongest word.
    private Map<SeenTask, String> lines(LocalDate day, List<SeenTask> tasks) {
        var lines = new HashMap<SeenTask, String>();
        for (var task : tasks) {
            PlainReminders.of(task, day).forEach((recipient, kind) -> {
                if (recipient.equals(user) || posts.contains(recipient)) {
                    lines.merge(task, kind, PlainReminders::stronger);
                }
            });
        }
        return lines;
    }

    private int week(LocalDate day, List<SeenTask> tasks) {
        var monday = day.with(DayOfWeek.MONDAY);
        if (!PlainCalendar.firstFrom(monday).equals(day)) {
            return 0;
        }
        var due = new ArrayList<SeenTask>();
        for (var task : tasks) {
            var isHis = posts.contains(locality + ".supervisors")
                    ? task.locality().equals(locality) && !task.isAsked()
                    : !task.isAsked() && leads(task.groups().get(0));
            if (isHis && !task.due().isAfter(monday.plusDays(6))) {
                due.add(task);
            }
        }
        return Math.min(due.size(), 51);
    }

    private boolean leads(String group) {
        return posts.contains(group.endsWith(".head") ? group : group + ".head");
    }
}
