package vn.kehoach.platform;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Steps of earlier models that cases begun under them may still reach. Late work was reported upwards by timers of their
 * own; now the reminder of each task does it, for these cases too.
 */
@Configuration(proxyBeanMethods = false)
class RetiredSteps {
    @Bean
    JavaDelegate escalateDelegate() {
        return new Nothing();
    }

    @Bean
    JavaDelegate escalateDecisionDelegate() {
        return new Nothing();
    }

    // A class of ours and no lambda: what expressions may use is told by the class.
    private static final class Nothing implements JavaDelegate {
        @Override
        public void execute(org.camunda.bpm.engine.delegate.DelegateExecution execution) {}
    }
}
