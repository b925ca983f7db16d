package vn.kehoach.platform;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is evaluated within a case. Those of queries have none: whichever way one comes in (at the top, in
 * {@code orQueries}, saved, or added to a saved one), the engine ends here, and here it is held against the list.
 */
final class CaseExpression extends JuelExpression {
    CaseExpression(ValueExpression value, JuelExpressionManager expressions, String text) {
        super(value, expressions, text);
    }

    @Override
    public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
        refuseInQuery(scope);
        return super.getValue(scope, execution);
    }

    @Override
    public void setValue(Object value, @Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
        refuseInQuery(scope);
        super.setValue(value, scope, execution);
    }

    private void refuseInQuery(@Nullable VariableScope scope) {
        if (scope == null && !ListExpressions.allow(expressionText)) {
            throw new BadUserRequestException(ListExpressions.REFUSAL);
        }
    }
}
