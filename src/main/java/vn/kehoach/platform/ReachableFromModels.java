package vn.kehoach.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/**
 * What an expression may name and use: our delegates, forms and listeners, our classes whose name ends with "Expression",
 * the case itself, and the engine's date. Everything else does not exist for it.
 */
final class ReachableFromModels {
    private static final String OURS = "vn.kehoach.";
    private static final List<Class<?>> CALLED_BY_MODELS =
            List.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);

    private final BeanFactory beans;
    private final Map<String, Optional<Object>> known = new ConcurrentHashMap<>();

    ReachableFromModels(BeanFactory beans) {
        this.beans = beans;
    }

    @Nullable
    Object bean(String name) {
        var found = known.get(name);
        if (found == null) {
            found = find(name);
            known.put(name, found);
        }
        return found.orElse(null);
    }

    // Looked up when first named: at the start of the engine most beans are still to be made.
    private Optional<Object> find(String name) {
        var type = beans.containsBean(name) ? beans.getType(name) : null;
        return type != null && isModelSide(type) ? Optional.of(beans.getBean(name)) : Optional.empty();
    }

    boolean mayBeUsed(Object base) {
        return base instanceof VariableScope || base instanceof DateTime || isModelSide(base.getClass());
    }

    private static boolean isModelSide(Class<?> type) {
        var written = ClassUtils.getUserClass(type);
        return written.getName().startsWith(OURS)
                && (written.getSimpleName().endsWith("Expression")
                        || CALLED_BY_MODELS.stream().anyMatch(kind -> kind.isAssignableFrom(written)));
    }
}
