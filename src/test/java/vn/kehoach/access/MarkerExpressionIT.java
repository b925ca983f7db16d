package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.support.MarkerExpression;
import vn.kehoach.support.ServerTest;

/** That nothing was evaluated means something only if the marker would have noticed; here it is made to. */
@ServerTest
class MarkerExpressionIT {
    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Test
    void givenTheSameTextInAModel_thenTheMarkerIsReachedAndCounts() {
        try {
            // when
            var answer = evaluate(
                    configuration.getExpressionManager(),
                    MarkerExpression.payloads().get(0));
            // then
            assertThat(answer).isEqualTo("marked");
            assertThat(MarkerExpression.evaluated()).isEqualTo(1);
        } finally {
            MarkerExpression.reset();
        }
    }

    @Test
    void givenTheWayToAClass_thenTheReaderOfTheEngineTakesItAndOursDoesNot() {
        // given
        var payload = MarkerExpression.payloads().get(1);
        try {
            assertThatThrownBy(() -> evaluate(configuration.getExpressionManager(), payload))
                    .hasMessageContaining("may not use");
            assertThat(MarkerExpression.evaluated()).isZero();
            // when
            evaluate(new JuelExpressionManager(), payload);
            // then
            assertThat(MarkerExpression.evaluated()).isEqualTo(1);
        } finally {
            MarkerExpression.reset();
        }
    }

    private Object evaluate(ExpressionManager expressions, String text) {
        return configuration.getCommandExecutorTxRequired().execute(command -> expressions
                .createExpression(text)
                .getValue(StartProcessVariableScope.getSharedInstance()));
    }
}
