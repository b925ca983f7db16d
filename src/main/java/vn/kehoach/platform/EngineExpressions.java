package vn.kehoach.platform;

import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Reads every expression of the engine, in models and in queries. The engine's own reader lets an expression reach any
 * class and any bean; this one what {@link ReachableFromModels} lists, and in queries only {@link ListExpressions}.
 */
final class EngineExpressions extends JuelExpressionManager {
    private final ReachableFromModels reachable;

    EngineExpressions(ReachableFromModels reachable) {
        this.reachable = reachable;
    }

    @Override
    public Expression createExpression(String text) {
        return new CaseExpression(createValueExpression(text), this, text);
    }

    // Beans stand before variables, so that no variable takes the place of a bean.
    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new ExpressionWall(reachable));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new BeanELResolver(true));
        return resolver;
    }
}
