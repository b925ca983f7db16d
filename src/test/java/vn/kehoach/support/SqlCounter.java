package vn.kehoach.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements that reach the database, by their first word; each line of a batch counts. */
public final class SqlCounter {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    public void reset() {
        counts.clear();
    }

    public Map<String, Long> counts() {
        var now = new TreeMap<String, Long>();
        counts.forEach((word, count) -> now.put(word, count.sum()));
        return now;
    }

    private void count(String sql) {
        var words = sql.strip().split("\\s+", 2);
        counts.computeIfAbsent(words[0].toLowerCase(Locale.ROOT), word -> new LongAdder())
                .increment();
    }

    private DataSource watch(DataSource source) {
        return proxy(DataSource.class, (method, args) -> {
            var result = method.invoke(source, args);
            return result instanceof Connection connection ? watch(connection) : result;
        });
    }

    private Connection watch(Connection connection) {
        return proxy(Connection.class, (method, args) -> {
            var result = method.invoke(connection, args);
            if (result instanceof PreparedStatement statement) {
                return watch(statement, String.valueOf(args[0]));
            }
            return result instanceof Statement statement ? watch(statement) : result;
        });
    }

    private PreparedStatement watch(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (method, args) -> {
            var name = method.getName();
            if (name.equals("addBatch") || (name.startsWith("execute") && !name.endsWith("Batch"))) {
                count(sql);
            }
            return method.invoke(statement, args);
        });
    }

    private Statement watch(Statement statement) {
        return proxy(Statement.class, (method, args) -> {
            if (args != null && args[0] instanceof String sql) {
                count(sql);
            }
            return method.invoke(statement, args);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return call.on(method, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private interface Call {
        Object on(Method method, Object[] args) throws ReflectiveOperationException;
    }

    /** Puts the counter between the application and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InBetween {
        private static final SqlCounter COUNTER = new SqlCounter();

        @Bean
        static SqlCounter sqlCounter() {
            return COUNTER;
        }

        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? COUNTER.watch(source) : bean;
                }
            };
        }
    }
}
