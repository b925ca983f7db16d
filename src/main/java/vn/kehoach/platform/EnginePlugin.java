package vn.kehoach.platform;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Everything in which this engine differs from the one that comes out of the box. Our tables come first, whichever bean
 * asks for the engine: Flyway refuses a schema in which it finds somebody else's.
 */
@Component
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {
    private static final String OUR_IDS = "[a-zA-Z0-9.-]+";

    private final BeanFactory beans;

    EnginePlugin(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new LocalityOfInstance());
        engine.setGeneralResourceWhitelistPattern(OUR_IDS);
        engine.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setCustomHistoryLevels(List.of(new CaseHistoryLevel()));
        engine.setHistory(CaseHistoryLevel.NAME);
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M,PT2H,PT6H");
        guardExpressions(engine);
        listDays(engine);
        watchTasks(engine);
        guardPasswords(engine);
    }

    private void guardExpressions(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new EngineExpressions(new ReachableFromModels(beans)));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setCustomSessionFactories(List.of(new SavedLists.Factory()));
    }

    // Guesses are throttled at the login page; the engine's own lock would let anybody lock anybody out.
    private static void guardPasswords(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new Argon2Hash());
        engine.setPasswordPolicy(new PasswordRules());
        engine.setEnablePasswordPolicy(true);
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
        engine.setLoginDelayMaxTime(0);
    }

    private static void listDays(ProcessEngineConfigurationImpl engine) {
        var calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar());
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new ListedDaysCalendar());
        engine.setBusinessCalendarManager(calendars);
        engine.setReevaluateTimeCycleWhenDue(true);
    }

    private void watchTasks(ProcessEngineConfigurationImpl engine) {
        var before = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> listeners = before == null ? new ArrayList<>() : before;
        listeners.add(new ClaimedTaskGuard());
        listeners.add(new ReturnedTaskWatch(beans));
        engine.setCustomPreBPMNParseListeners(listeners);
    }
}
