package vn.kehoach.city;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.PriorityOrdered;

/**
 * Reads the plans by which the database answered the application's own statements: PostgreSQL's auto_explain sends them
 * to whoever asked, as notices.
 */
final class PlanWatch {
    private final AtomicReference<HikariDataSource> pool = new AtomicReference<>();
    private final Queue<String> plans = new ConcurrentLinkedQueue<>();
    private volatile boolean on;

    /** Those that came since the last question. */
    List<String> taken() {
        var taken = List.copyOf(plans);
        plans.clear();
        return taken;
    }

    /** From now on, or no longer; settings of the database hold for new connections only. */
    void watch(boolean wanted) {
        on = wanted;
        pool.get().getHikariPoolMXBean().softEvictConnections();
    }

    private DataSource between(HikariDataSource source) {
        pool.set(source);
        return proxy(
                DataSource.class,
                source,
                (method, result) -> on && result instanceof Connection connection ? between(connection) : result);
    }

    private Connection between(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, args) -> {
                    if (method.getName().equals("close")) {
                        keep(connection.getWarnings());
                    }
                    var result = call(method, connection, args);
                    return result instanceof Statement statement ? between(method.getReturnType(), statement) : result;
                });
    }

    private Object between(Class<?> type, Statement statement) {
        return proxy(type, statement, (method, result) -> {
            if (method.startsWith("execute")) {
                keep(statement.getWarnings());
                statement.clearWarnings();
            }
            return result;
        });
    }

    private void keep(@Nullable SQLWarning first) {
        for (var warning = first; warning != null; warning = warning.getNextWarning()) {
            var plan = warning.getMessage().indexOf("plan:\n");
            if (plan >= 0) {
                plans.add(warning.getMessage().substring(plan + "plan:\n".length()));
            }
        }
    }

    private static <T> T proxy(Class<T> type, Object target, After after) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> after.of(method.getName(), call(method, target, args))));
    }

    private static Object call(java.lang.reflect.Method method, Object target, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface After {
        Object of(String method, Object result) throws SQLException;
    }

    /** Puts the watch right in front of the pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class InFront {
        private static final PlanWatch WATCH = new PlanWatch();

        @Bean
        static PlanWatch planWatch() {
            return WATCH;
        }

        @Bean
        static Between watchPlans() {
            return new Between();
        }
    }

    private static final class Between implements BeanPostProcessor, PriorityOrdered {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? InFront.WATCH.between(pool) : bean;
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }
}
