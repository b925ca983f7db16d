package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an expression reaches: in a model our own beans and the case, in a query four texts, and no class ever. */
class EngineExpressionsTest {
    private static final Pattern NAME = Pattern.compile("[$#]\\{(\\w+)");

    static Stream<Object> waysToCode() {
        return Stream.of(
                String.class,
                ClassLoader.getSystemClassLoader(),
                Runtime.getRuntime(),
                ProcessHandle.current(),
                new ProcessBuilder("true"),
                mock(Process.class),
                Thread.currentThread(),
                Object.class.getModule(),
                Object.class.getMethods()[0],
                MethodHandles.lookup(),
                mock(ScriptEngine.class),
                new ScriptEngineManager(),
                TestEngine.IT.engine,
                TestEngine.IT.beans.seenByModels(),
                "text",
                List.of("list"),
                Map.of("toString", "map"),
                new Object[] {"array"});
    }

    @ParameterizedTest
    @MethodSource("waysToCode")
    void givenVariableThatIsNoPartOfOurs_thenNothingInItIsReached(Object held) {
        // given
        var scope = mock(VariableScope.class);
        when(scope.hasVariable("held")).thenReturn(true);
        when(scope.getVariable("held")).thenReturn(held);
        // then: it may be handed on, but not be used
        assertThat(evaluate("${held}", scope)).isSameAs(held);
        for (var step : List.of(".toString()", "['toString']", ".class", ".getClass()", "[0]", ".hashCode()")) {
            assertThatThrownBy(() -> evaluate("${held" + step + "}", scope))
                    .as(step)
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("may not use");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.class}",
                "${execution['class']}",
                "${execution.getClass()}",
                "${execution['getClass']()}",
                "${deadlines.class.name}",
                "${issueForm.getClass().getName()}",
                "${now().time}",
                "${dateTime().getClass()}",
                "${dateTime().zone.ID}",
                "${''.class}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${execution.processEngineServices.repositoryService}",
                "${execution.processEngine.managementService}",
                "#{execution.bpmnModelInstance.model}"
            })
    void givenExpressionInAModel_thenItReachesNoClassAndNoService(String text) {
        // given
        var execution = mock(org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity.class);
        when(execution.getProcessEngineServices()).thenReturn(TestEngine.IT.engine);
        when(execution.getProcessEngine()).thenReturn(TestEngine.IT.engine);
        when(execution.getBpmnModelInstance()).thenReturn(mock(org.camunda.bpm.model.bpmn.BpmnModelInstance.class));
        // then
        assertThat(evaluate("${execution.processBusinessKey}", execution)).isNull();
        assertThatThrownBy(() -> evaluate(text, execution)).hasMessageContaining("may not use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "plans", "rounds", "dataSource", "applicationContext", "systemProperties"})
    void givenBeanThatNoModelNeeds_thenItIsUnknown(String bean) {
        assertThatThrownBy(() -> evaluate("${" + bean + "}", mock(DelegateExecution.class)))
                .hasMessageContaining("Unknown property");
    }

    @Test
    void givenVariableNamedLikeABean_thenTheBeanIsMeant() {
        // given
        var scope = mock(VariableScope.class);
        when(scope.hasVariable("deadlines")).thenReturn(true);
        when(scope.getVariable("deadlines")).thenReturn("taken");
        // then
        assertThat(evaluate("${deadlines}", scope)).isNotEqualTo("taken").isNotNull();
    }

    @Test
    void givenReachableBeans_thenEachIsUsedInAModel() throws IOException {
        // given
        var named = namedInModels();
        var beans = TestEngine.IT.beans;
        var reachable = new ReachableFromModels(beans.seenByModels());
        // when
        var reached = Arrays.stream(beans.names()).filter(name -> reachable.bean(name) != null);
        // then
        assertThat(reached).hasSizeGreaterThan(40).isSubsetOf(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser()}", "${currentUserGroups()}", "${now()}"})
    void givenExpressionOfAList_thenAQueryMayUseIt(String text) {
        evaluate(text, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${deadlines}",
                "${dateTime()}",
                "${dateTime().plusDays(6).toDate()}",
                "${currentUser()} ",
                "#{currentUser()}",
                "${1+1}",
                "text",
                ""
            })
    void givenAnyOtherExpression_thenNoQueryEvaluatesIt(String text) {
        assertThatThrownBy(() -> evaluate(text, null))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessage(ListExpressions.REFUSAL);
    }

    // The engine and its decision tables bring languages of expressions; a script engine would run any code.
    @Test
    void givenClassPath_thenThereIsNoScriptEngineOnIt() {
        var found = Stream.concat(
                ServiceLoader.load(ScriptEngineFactory.class).stream().map(ServiceLoader.Provider::get),
                new ScriptEngineManager().getEngineFactories().stream());
        assertThat(found.map(factory -> factory.getClass().getName()))
                .allMatch(name -> name.endsWith(".JuelScriptEngineFactory") || name.startsWith("org.camunda.feel."));
    }

    private static Set<String> namedInModels() throws IOException {
        try (var models = Files.list(Path.of("processes"))) {
            var text = new StringBuilder();
            for (var model : models.toList()) {
                text.append(Files.readString(model));
            }
            return NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        }
    }

    private static Object evaluate(String text, @Nullable VariableScope scope) {
        var engine = (ProcessEngineConfigurationImpl) TestEngine.IT.engine.getProcessEngineConfiguration();
        return engine.getCommandExecutorTxRequired()
                .execute(command ->
                        engine.getExpressionManager().createExpression(text).getValue(scope));
    }
}
