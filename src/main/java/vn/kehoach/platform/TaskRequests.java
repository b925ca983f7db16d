package vn.kehoach.platform;

import jakarta.servlet.Filter;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands between the web applications and the engine's task interface. */
@Configuration(proxyBeanMethods = false)
class TaskRequests {
    private static final String WEB_APPLICATIONS = "/camunda/*";
    private static final String INTERFACES = "/camunda/api/*";
    private static final String TASKS = "/camunda/api/engine/engine/default/task/*";

    // Behind the gate, in front of whatever asks who has come.
    @Bean
    FilterRegistrationBean<Filter> engineSessionFilter(
            ProcessEngine engine, ApplicationEventPublisher events, IdentityWatch watch, ClosedAccounts closed) {
        return register(new EngineSessionFilter(engine, events, watch, closed), "/*", -10);
    }

    @Bean
    FilterRegistrationBean<Filter> openPathsFilter() {
        return register(new OpenPathsFilter(), WEB_APPLICATIONS, -9);
    }

    @Bean
    FilterRegistrationBean<Filter> composedTextFilter() {
        return register(new ComposedTextFilter(), "/*", -8);
    }

    @Bean
    FilterRegistrationBean<Filter> refusalFilter(ProcessEngine engine) {
        Predicate<String> isOpen =
                task -> engine.getTaskService().createTaskQuery().taskId(task).count() > 0;
        return register(new RefusalFilter(isOpen), INTERFACES, 1);
    }

    @Bean
    FilterRegistrationBean<Filter> expressionFilter() {
        return register(new ExpressionFilter(), INTERFACES, 2);
    }

    @Bean
    FilterRegistrationBean<Filter> submissionFilter() {
        return register(new SubmissionFilter(), TASKS, 3);
    }

    private static FilterRegistrationBean<Filter> register(Filter filter, String paths, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        return registration;
    }
}
