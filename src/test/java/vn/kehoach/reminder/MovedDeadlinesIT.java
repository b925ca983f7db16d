package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.calendar.CalendarChanges;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.calendar.DayStatus;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.ServerTest;

/** The draft of each plan waits since 01/06/2026 and is due after ten working days. */
@ServerTest
class MovedDeadlinesIT {
    private static final String HERE = "hai-duong";
    private static final String THERE = "yet-kieu";
    private static final LocalDate TOLD = LocalDate.of(2026, 6, 15);
    private static final LocalDate MOVED = LocalDate.of(2026, 6, 16);
    private static final LocalDate OFF = LocalDate.of(2026, 6, 3);

    @Autowired
    ProcessEngine engine;

    @Autowired
    CalendarChanges changes;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void onlyBeforeTheDeadline() {
        change(Setting.REMIND_UNCLAIMED, "30");
        change(Setting.REMIND_RETURNED, "30");
        change(Setting.REMIND_BEFORE, "3,1,0");
        assertThat(due(HERE)).isEqualTo(TOLD);
        assertThat(reminder(HERE)).isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @AfterEach
    void asBefore() {
        changes.reset(HERE, OFF, "hai-duong.admin");
        change(Setting.REMIND_UNCLAIMED, "1,2");
        change(Setting.REMIND_RETURNED, "1");
        change(Setting.REMIND_BEFORE, "7,3,1,0");
        jdbc.sql("delete from notice where kind = 'MOVED'").update();
        assertThat(due(HERE)).isEqualTo(TOLD);
    }

    @Test
    void givenNewDayOff_thenDeadlineAndReminderMoveAndTheDoersAreTold() {
        // when
        changes.set(HERE, dayOff(), "hai-duong.admin");
        // then
        assertThat(due(HERE)).isEqualTo(MOVED);
        assertThat(reminder(HERE)).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(engine.getRuntimeService().getVariableLocal(draft(HERE).getExecutionId(), "due"))
                .isEqualTo(Dates.closeOf(MOVED));
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("hai-duong.van-hoa-xa-hoi: Hạn của việc “Soạn dự thảo kế hoạch")
                .endsWith("chuyển từ ngày 15/06/2026 sang ngày 16/06/2026 do lịch ngày nghỉ thay đổi.");
        assertThat(due(THERE)).isEqualTo(TOLD);
    }

    @Test
    void givenTwoMovesOnOneDay_thenTheLastWordIsTheRightOne() {
        // when
        changes.set(HERE, dayOff(), "hai-duong.admin");
        changes.reset(HERE, OFF, "hai-duong.admin");
        // then
        assertThat(told()).hasSize(2).last().asString().contains("từ ngày 16/06/2026 sang ngày 15/06/2026");
    }

    @Test
    void givenOtherWordsForTheSameDay_thenNothingMoves() {
        // given
        changes.set(HERE, dayOff(), "hai-duong.admin");
        // when
        changes.set(
                HERE,
                new CalendarDay(OFF, DayKind.COMPENSATORY, DayStatus.OFFICIAL, "Nghỉ bù (mẫu)", "02/TB (mẫu)"),
                "hai-duong.admin");
        // then
        assertThat(told()).hasSize(1);
        assertThat(due(HERE)).isEqualTo(MOVED);
    }

    @Test
    void givenSettingOfReminders_thenTheWaitingTimerFollowsAndTheDeadlineStays() {
        // when
        settings.change(HERE, Setting.REMIND_BEFORE, "7,1", "hai-duong.admin");
        // then
        assertThat(reminder(HERE)).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(due(HERE)).isEqualTo(TOLD);
        assertThat(reminder(THERE)).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(told()).isEmpty();
    }

    @Test
    void givenSettingOfTheStep_thenWhoeverHasItKeepsHisDays() {
        // given
        settings.change(HERE, Setting.DRAFT_PLAN, "20", "hai-duong.admin");
        // when
        changes.set(HERE, dayOff(), "hai-duong.admin");
        // then
        assertThat(due(HERE)).isEqualTo(MOVED);
        settings.change(HERE, Setting.DRAFT_PLAN, "10", "hai-duong.admin");
    }

    private void change(Setting setting, String value) {
        List.of(HERE, THERE).forEach(locality -> settings.change(locality, setting, value, "hai-duong.admin"));
    }

    private static CalendarDay dayOff() {
        return new CalendarDay(OFF, DayKind.SWAP_OFF, DayStatus.OFFICIAL, "Nghỉ (mẫu)", "01/TB (mẫu)");
    }

    private Task draft(String locality) {
        return engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn(locality)
                .taskDefinitionKey("userTask_draftPlan")
                .singleResult();
    }

    private LocalDate due(String locality) {
        return Dates.dayOf(draft(locality).getDueDate());
    }

    private LocalDate reminder(String locality) {
        return Dates.dayOf(engine.getManagementService()
                .createJobQuery()
                .tenantIdIn(locality)
                .activityId("event_draftPlanReminder")
                .singleResult()
                .getDuedate());
    }

    private List<String> told() {
        return jdbc.sql("select recipient || ': ' || text from notice where kind = 'MOVED' and task_id = ? order by id")
                .param(draft(HERE).getId())
                .query(String.class)
                .list();
    }
}
