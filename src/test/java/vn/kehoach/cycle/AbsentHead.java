package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.AbsenceHand;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.TasklistClient;

/**
 * The head of the unit whose report is late: away while it becomes late, another head stands in; and away again when he
 * has taken the plan of his unit, which who stands in wrote himself and so cannot approve.
 */
final class AbsentHead {
    private static final String UNIT = "hai-duong.to-dan-pho-2";
    private static final String USER = UNIT + ".head";
    private static final PlainAbsence IN_WINTER = new PlainAbsence(
            USER, "hai-duong.to-dan-pho-3.head", LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 20));
    private static final PlainAbsence IN_JANUARY =
            new PlainAbsence(USER, UNIT + ".staff", LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 17));

    static final List<PlainAbsence> AWAY = List.of(IN_WINTER, IN_JANUARY);
    /** Mondays on which no work of his changes hands, but his post does. */
    static final LocalDate BEGINS = IN_WINTER.first();

    static final LocalDate IS_BACK = IN_WINTER.back();

    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 12, 10);
    private static final LocalDate DECIDED = LocalDate.of(2027, 1, 22);
    private static final String PASSWORD = "kehoach-demo";
    private static final int FOUND = 302;
    private static final int NO_CONTENT = 204;

    // What letters told somebody on days of notices to this recipient about this case.
    private static final String TOLD = """
            select distinct n.kind from notice_told t join notice n on n.id = t.notice_id
             where t.user_id = :user and n.recipient = :recipient and n.case_key like :case
               and n.made_on between :first and :last and t.told_on between :first and :last
            """;

    private final int port;
    private final JdbcClient jdbc;
    private final TaskService tasks;
    private boolean announced;
    private boolean taken;

    AbsentHead(int port, JdbcClient jdbc, TaskService tasks) {
        this.port = port;
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /** Whether the plan of his unit waits for him. */
    static boolean leaves(OpenTask task, LocalDate today) {
        return task.group().equals(USER) && task.year() == 2027 && today.isBefore(DECIDED);
    }

    /** At each stop of the clock. */
    void act() {
        var today = EngineTime.now().toLocalDate();
        if (!announced && !today.isBefore(ANNOUNCED)) {
            announce();
        }
        if (!taken && today.getYear() == 2027) {
            take();
        }
    }

    private void announce() {
        var page = new AbsenceHand(port, USER);
        for (var absence : AWAY) {
            var answer = page.announce(USER, absence.first(), absence.last(), absence.substitute());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(FOUND);
        }
        announced = true;
    }

    private void take() {
        var plan = tasks.createTaskQuery()
                .taskDefinitionKey("userTask_approveUnitPlan")
                .taskCandidateGroup(USER)
                .singleResult();
        if (plan != null) {
            var answer = TasklistClient.login(port, USER, PASSWORD).claim(plan.getId(), USER);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(NO_CONTENT);
            taken = true;
        }
    }

    void othersAreToldWhileHeIsAwayAndHeAgainAfterwards() {
        for (var absence : AWAY) {
            assertThat(letters(USER, absence.first(), absence.last())).isZero();
            assertThat(letters(absence.substitute(), absence.first(), absence.last()))
                    .isPositive();
        }
        assertThat(told(IN_WINTER.substitute(), USER, "BC-2026%", IN_WINTER)).contains("OVERDUE");
        var byName = IN_JANUARY.substitute();
        assertThat(told(byName, byName, "TH-2027%", IN_JANUARY)).contains("HANDED_OVER", "REMINDER", "OVERDUE");
        var back = new PlainAbsence(USER, USER, IN_JANUARY.back(), DECIDED);
        assertThat(told(USER, USER, "TH-2027%", back)).contains("HANDED_OVER", "OVERDUE");
        assertThat(told(byName, USER, "TH-2027%", back)).isEmpty();
    }

    private List<String> told(String user, String recipient, String caseKey, PlainAbsence days) {
        return jdbc.sql(TOLD)
                .param("user", user)
                .param("recipient", recipient)
                .param("case", caseKey)
                .param("first", days.first())
                .param("last", days.last())
                .query(String.class)
                .list();
    }

    private long letters(String user, LocalDate first, LocalDate last) {
        return jdbc.sql("select count(*) from letter where recipient = ? and day between ? and ?")
                .params(user, first, last)
                .query(Long.class)
                .single();
    }
}
