package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.HttpHand.Asked;
import vn.kehoach.digest.ForeseenLetters;

/** What is watched day by day for a year: reminders, letters and their dry runs, and a head who is away twice. */
final class FirstYear {
    private final ProcessEngine engine;
    private final RemindedYear reminded;
    private final DryRuns dryRuns;
    private final AbsentHead absentHead;

    FirstYear(ApplicationContext product, int port, String... localities) {
        var jdbc = product.getBean(JdbcClient.class);
        engine = product.getBean(ProcessEngine.class);
        reminded = new RemindedYear(jdbc, engine.getTaskService(), localities);
        dryRuns = new DryRuns(jdbc, new ForeseenLetters(product), localities);
        absentHead = new AbsentHead(port, jdbc, engine.getTaskService());
    }

    /** What nobody does yet because its holder is away. */
    static boolean leaves(OpenTask task, LocalDate today) {
        return AbsentHead.leaves(task, today);
    }

    /** At each stop of the clock. */
    void look() {
        absentHead.act();
        reminded.look();
        dryRuns.look();
    }

    /** Before the clock moves to another day. */
    void ask() {
        dryRuns.ask();
    }

    /** What letters do was seen in a year; four more of them would only take time. */
    void end() {
        reminded.stopLetters(engine.getRuntimeService());
    }

    /** @param asked who has asked for more time and got it */
    void wentAsWorkedOutBesides(List<Asked> asked) {
        reminded.everyReminderIsWrittenOnceAndNoOther();
        reminded.everybodyGetsHisLetterOnceADayAndNoOther(asked);
        dryRuns.cameTrue();
        absentHead.othersAreToldWhileHeIsAwayAndHeAgainAfterwards();
    }
}
