package vn.kehoach.platform;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Is asked first at each step of an expression: names the beans it may use and refuses to go on from anything that is
 * not reachable. A way to a class is refused from everywhere: whoever holds a class can run any code.
 */
final class ExpressionWall extends ELResolver {
    private static final Set<String> WAYS_TO_A_CLASS =
            Set.of("class", "getClass", "declaringClass", "getDeclaringClass");

    private final ReachableFromModels reachable;

    ExpressionWall(ReachableFromModels reachable) {
        this.reachable = reachable;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        var bean = base == null ? reachable.bean(String.valueOf(property)) : null;
        if (bean != null) {
            context.setPropertyResolved(true);
        }
        return bean;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, @Nullable Object method, Class<?>[] types, Object[] params) {
        refuse(base, method);
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        refuse(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    private void refuse(@Nullable Object base, @Nullable Object step) {
        if (base != null && (WAYS_TO_A_CLASS.contains(String.valueOf(step)) || !reachable.mayBeUsed(base))) {
            throw new ProcessEngineException("An expression may not use '" + step + "' of "
                    + base.getClass().getName());
        }
    }
}
