package vn.kehoach.operations;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kehoach.platform.BackgroundWork;

/** Who reads the figures, and how often. */
@Configuration(proxyBeanMethods = false)
class OperationsSetup {
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(15);

    @Bean
    BackgroundWork readingOfFigures(Readings readings, @Value("${kehoach.self-checks}") boolean wanted) {
        return new BackgroundWork("figures", BETWEEN_READINGS, readings::take, wanted);
    }
}
