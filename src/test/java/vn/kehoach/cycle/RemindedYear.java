package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.HttpHand.Asked;
import vn.kehoach.support.EngineTime;

/**
 * Watches a year go by and works out by itself, from what waited each morning, who had to be reminded of what and who had
 * to get which letter. Compared with what the product wrote.
 */
final class RemindedYear {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime FIRST_LETTERS = LocalTime.of(8, 30);
    private static final LocalTime AT_WORK = LocalTime.of(9, 0);
    private static final int LETTERS_LOOK_BACK = 21;
    private static final LocalTime LATE_LETTERS = LocalTime.of(14, 0);

    private static final String POSTS = """
            select m.user_id_, m.group_id_ from act_id_membership m where m.group_id_ like :locality || '.%'
            """;

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final List<String> localities;
    private final Map<LocalDate, List<SeenTask>> beforeHandovers = new TreeMap<>();
    private final TreeMap<LocalDate, List<SeenTask>> mornings = new TreeMap<>();
    private final Map<LocalDate, List<SeenTask>> atFirstLetters = new TreeMap<>();
    private final Map<LocalDate, List<SeenTask>> atLateLetters = new TreeMap<>();

    RemindedYear(JdbcClient jdbc, TaskService tasks, String... localities) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.localities = List.of(localities);
    }

    /** At each stop of the clock, before what is due is run. */
    void look() {
        if (mornings.isEmpty()) {
            wantsItLater(PlainReader.LATE_READER);
        }
        var now = EngineTime.now();
        takeForTheLate();
        if (PlainAbsence.turns(now.toLocalDate())) {
            keep(beforeHandovers, now, LocalTime.MIN, OPENS);
        }
        // Also of days on which nobody is reminded of anything.
        keep(mornings, now, OPENS, AT_WORK);
        keep(atFirstLetters, now, FIRST_LETTERS, AT_WORK);
        keep(atLateLetters, now, LATE_LETTERS, LocalTime.MAX);
    }

    // The first stop of the clock in this time of the day.
    private void keep(Map<LocalDate, List<SeenTask>> seen, LocalDateTime now, LocalTime from, LocalTime until) {
        var time = now.toLocalTime();
        if (!time.isBefore(from) && time.isBefore(until)) {
            seen.putIfAbsent(now.toLocalDate(), SeenTasks.waiting(jdbc));
        }
    }

    void stopLetters(RuntimeService runtime) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("daily-letters")
                .list()
                .forEach(clock -> runtime.deleteProcessInstance(clock.getId(), "seen"));
    }

    private void wantsItLater(String user) {
        jdbc.sql("""
                insert into mail_choice (locality_id, user_id, digest_at, early, changed_at)
                values (:locality, :user, '14:00', false, now()) on conflict do nothing
                """)
                .param("locality", user.substring(0, user.indexOf('.')))
                .param("user", user)
                .update();
    }

    // The unit that is late has taken its report and does not write it.
    private void takeForTheLate() {
        for (var task : SeenTasks.waiting(jdbc)) {
            var unit = task.locality() + "." + Office.cast(task.locality()).late();
            if (task.step().equals("userTask_writeReport") && task.groups().contains(unit) && task.holder() == null) {
                tasks.setAssignee(task.id(), unit + ".staff");
            }
        }
    }

    void everyReminderIsWrittenOnceAndNoOther() {
        assertThat(notices())
                .hasSizeGreaterThan(100)
                .anyMatch(line -> line.contains(" ESCALATION "))
                .anyMatch(line -> line.contains(" RETURNED "));
        assertThat(written()).containsExactlyInAnyOrderElementsOf(notices());
    }

    /** @param asked who has asked for more time and got it */
    void everybodyGetsHisLetterOnceADayAndNoOther(List<Asked> asked) {
        var letters = letters(asked.stream()
                .filter(one -> !one.at().toLocalDate().isAfter(last()))
                .flatMap(one -> PlainNews.of(one).stream())
                .toList());
        assertThat(letters).hasSizeGreaterThan(100).anyMatch(line -> line.contains(" TODAY "));
        assertThat(lettersWritten()).containsExactlyInAnyOrderElementsOf(letters);
    }

    /** {@code day recipient kind task}: one line for each notice that the timers had to write. */
    private Set<String> notices() {
        return byDay().values().stream()
                .flatMap(List::stream)
                .map(PlainNotice::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeMap<LocalDate, List<PlainNotice>> byDay() {
        var notices = new TreeMap<LocalDate, List<PlainNotice>>();
        beforeHandovers.forEach((day, tasks) -> of(notices, day).addAll(PlainAbsence.handedOver(day, tasks)));
        mornings.forEach((day, tasks) -> tasks.forEach(task -> PlainReminders.of(task, day)
                .forEach((recipient, kind) -> of(notices, day).add(new PlainNotice(day, recipient, kind, task)))));
        return notices;
    }

    private static List<PlainNotice> of(Map<LocalDate, List<PlainNotice>> notices, LocalDate day) {
        return notices.computeIfAbsent(day, any -> new ArrayList<>());
    }

    /** The same as the product wrote it, double ones twice. What came back is told at once, besides. */
    private List<String> written() {
        return jdbc.sql("""
                        select concat_ws(' ', made_on, recipient, kind, task_id) from notice
                         where kind not in ('MOVED', 'EXTENSION', 'EXPLANATION') and text not like 'Việc được trả lại: %'
                           and text not like 'Trân trọng đề nghị bổ sung: %' and made_on <= :last
                         order by 1
                        """).param("last", last()).query(String.class).list();
    }

    /** {@code day person kind things}: one line for each letter that the rounds had to write. */
    private Set<String> letters(List<PlainNews> news) {
        var lines = new TreeSet<String>();
        var notices = byDay();
        for (var locality : localities) {
            people(locality).forEach((user, posts) -> {
                var reader = new PlainReader(user, posts, locality);
                atFirstLetters.forEach((day, first) -> lines.addAll(reader.letters(
                        day,
                        notices.subMap(day.minusDays(LETTERS_LOOK_BACK), true, day, true).values().stream()
                                .flatMap(List::stream)
                                .toList(),
                        first,
                        atLateLetters.getOrDefault(day, List.of()),
                        news)));
            });
        }
        return lines;
    }

    private List<String> lettersWritten() {
        return jdbc.sql("""
                        select concat_ws(' ', day, recipient, kind,
                                         (length(plain) - length(replace(plain, E'\n- ', ''))) / 3)
                          from letter where kind in ('TODAY', 'DIGEST') and day <= :last
                         order by 1
                        """).param("last", last()).query(String.class).list();
    }

    private LocalDate last() {
        return mornings.lastKey();
    }

    private Map<String, Set<String>> people(String locality) {
        var people = new TreeMap<String, Set<String>>();
        jdbc.sql(POSTS)
                .param("locality", locality)
                .query((row, number) -> people.computeIfAbsent(row.getString(1), any -> new HashSet<>())
                        .add(row.getString(2)))
                .list();
        return people;
    }
}
