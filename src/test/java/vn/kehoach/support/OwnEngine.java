package vn.kehoach.support;

import java.time.LocalDateTime;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The web applications find their engine by its name in a place that the whole JVM shares, so that of two contexts
 * kept by the test framework both would talk to the younger one's engine. Puts the own engine there, and the clock on
 * the first day of the demo.
 */
final class OwnEngine implements BeforeAllCallback, AfterAllCallback {
    private static final LocalDateTime FIRST_MORNING = LocalDateTime.of(2026, 6, 1, 9, 0);

    @Override
    public void beforeAll(ExtensionContext context) {
        var engine = SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
        var shared = RuntimeContainerDelegate.INSTANCE.get();
        var registered = shared.getProcessEngineService().getProcessEngine(engine.getName());
        if (registered != engine) {
            if (registered != null) {
                shared.unregisterProcessEngine(registered);
            }
            shared.registerProcessEngine(engine);
        }
        ProcessEngines.registerProcessEngine(engine);
        EngineTime.set(FIRST_MORNING);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        EngineTime.reset();
    }
}
