package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.digest.ForeseenLetters;
import vn.kehoach.support.EngineTime;

/** Asks in some evenings of the year what the next working day will bring, and keeps the answers. */
final class DryRuns {
    private static final int EACH = 3;
    private static final LocalTime FIRST_LETTERS = LocalTime.of(8, 30);

    private final JdbcClient jdbc;
    private final ForeseenLetters letters;
    private final List<String> localities;
    private final Map<LocalDate, Set<String>> foreseen = new TreeMap<>();
    private final Map<LocalDate, List<String>> openThen = new HashMap<>();

    DryRuns(JdbcClient jdbc, ForeseenLetters letters, String... localities) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.localities = List.of(localities);
    }

    /** When the day is over. */
    void ask() {
        var next = letters.next(localities.get(0));
        if (next.getDayOfMonth() % EACH == 0 || PlainAbsence.turns(next)) {
            var lines = new TreeSet<String>();
            localities.forEach(locality -> lines.addAll(letters.on(locality, next)));
            foreseen.put(next, lines);
            openThen.put(next, open());
        }
    }

    /** At each stop of the clock: a day on which a case opened or ended, or work changed hands, before its letters was not to be foreseen. */
    void look() {
        var now = EngineTime.now();
        var day = now.toLocalDate();
        var isFirst =
                !now.toLocalTime().isBefore(FIRST_LETTERS) && now.toLocalTime().isBefore(LocalTime.of(9, 0));
        if (isFirst && openThen.containsKey(day) && !openThen.get(day).equals(open())) {
            foreseen.remove(day);
        }
    }

    void cameTrue() {
        assertThat(foreseen).hasSizeGreaterThan(60).containsKeys(AbsentHead.BEGINS, AbsentHead.IS_BACK);
        assertThat(written()).isEqualTo(foreseen);
    }

    // What the first round of each of these days wrote.
    private Map<LocalDate, Set<String>> written() {
        var written = new TreeMap<LocalDate, Set<String>>();
        foreseen.keySet().forEach(day -> written.put(day, new TreeSet<>(of(day))));
        return written;
    }

    private List<String> of(LocalDate day) {
        return jdbc.sql("""
                        select concat_ws(' ', day, recipient, kind,
                                         (length(plain) - length(replace(plain, E'\n- ', ''))) / 3)
                          from letter
                         where kind in ('TODAY', 'DIGEST') and day = :day
                           and cast(made_at at time zone 'Asia/Ho_Chi_Minh' as time) < '09:00'
                        """).param("day", day).query(String.class).list();
    }

    private List<String> open() {
        return jdbc.sql("select concat_ws(' ', id_, assignee_) from act_ru_task order by 1")
                .query(String.class)
                .list();
    }
}
