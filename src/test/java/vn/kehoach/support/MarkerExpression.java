package vn.kehoach.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What an expression that must not be evaluated would do, and nothing else: count itself here, or set a system
 * property. Its name ends so that a model might use it; in a query it must stay out of reach all the same.
 */
public final class MarkerExpression {
    private static final String PROPERTY = "kehoach.probe";
    private static final AtomicInteger EVALUATED = new AtomicInteger();

    private MarkerExpression() {}

    public static List<String> payloads() {
        return List.of(
                "${marker.set()}",
                "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                        + ".invoke(null, '" + PROPERTY + "', 'x')}");
    }

    /** How many were evaluated until now. */
    public static int evaluated() {
        return EVALUATED.get() + (System.getProperty(PROPERTY) == null ? 0 : 1);
    }

    /** After it was evaluated on purpose. */
    public static void reset() {
        EVALUATED.set(0);
        System.clearProperty(PROPERTY);
    }

    public String set() {
        EVALUATED.incrementAndGet();
        return "marked";
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class InModels {
        @Bean
        MarkerExpression marker() {
            return new MarkerExpression();
        }
    }
}
