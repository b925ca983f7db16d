package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;
import vn.kehoach.organisation.Setting;
import vn.kehoach.support.FormWords;

/** What models call: forms, listeners, delegates, expressions, settings. */
class TaskConventionsTest {
    private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)(?:\\.\\w+\\(|})");
    private static final Pattern GRANT = Pattern.compile("deadlines\\.within\\(execution, '(\\w+)'\\)");
    private static final Pattern OF_A_UNIT =
            Pattern.compile("\\$\\{(unit}(\\.head)?|posts\\.checkers\\(execution\\)})");
    private static final Pattern ELEMENT_IN_CODE =
            Pattern.compile("\"((?:userTask|serviceTask|event|startEvent|endEvent|callActivity|subProcess)_\\w+)\"");

    static List<Models.Model> models() {
        return Models.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenUserTask_thenAGroupDoesItUntilADayAndNobodyIsNamed(Models.Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups())
                    .as(task.getId())
                    .matches("\\$\\{(\\w+|posts\\.\\w+\\(execution\\))}(\\.[a-z-]+)?");
            assertThat(task.getCamundaAssignee()).isNull();
            assertThat(task.getCamundaCandidateUsers()).isNull();
            assertThat(task.getCamundaDueDate()).isEqualTo("${due}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenUserTask_thenItHasItsOwnFormFilledAndCheckedByOneListener(Models.Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            var form = model.stem() + "-" + Models.kebab(Models.shortName(task));
            assertThat(task.getCamundaFormRef()).isEqualTo(form);
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(Models.forms().stream().map(Models::stem)).contains(form);
            var listeners = task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class);
            assertThat(listeners.stream().map(CamundaTaskListener::getCamundaEvent))
                    .contains("create", "complete")
                    .isSubsetOf("create", "assignment", "complete");
            assertThat(listeners.stream()
                            .map(CamundaTaskListener::getCamundaDelegateExpression)
                            .distinct())
                    .hasSize(1)
                    .allMatch(bean -> bean.matches("\\$\\{\\w+Form}"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenTaskOfAUnitOrAboutIt_thenItHasANameForARequest(Models.Model model) {
        var ofUnits = model.all(UserTask.class).stream()
                .filter(task ->
                        OF_A_UNIT.matcher(task.getCamundaCandidateGroups()).matches());
        assertThat(ofUnits).allSatisfy(task -> {
            var name = Models.requestedName(task).orElse("");
            assertThat(name)
                    .as(task.getId())
                    .matches(Models::isVietnamese)
                    .isNotEqualTo(task.getName())
                    .hasSizeLessThanOrEqualTo(40);
            assertThat(FormWords.ordersIn(name)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenUserTask_thenItIsRemindedOfWithoutEndingIt(Models.Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            var reminder = model.content().getModelElementById("event_" + Models.shortName(task) + "Reminder");
            assertThat(reminder).as("reminder of " + task.getId()).isInstanceOf(BoundaryEvent.class);
            var event = (BoundaryEvent) Objects.requireNonNull(reminder);
            assertThat(event.getAttachedTo()).isEqualTo(task);
            assertThat(event.cancelActivity()).isFalse();
            assertThat(timer(event).getTimeCycle().getTextContent())
                    .isEqualTo("${deadlines.reminders(execution, due)}");
            assertThat(event.getExtensionElements().getChildElementsByType(CamundaExecutionListener.class))
                    .singleElement()
                    .extracting(CamundaExecutionListener::getCamundaDelegateExpression)
                    .isEqualTo("${remindListener}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenTimer_thenItsDateComesFromTheDomain(Models.Model model) {
        assertThat(model.content().getModelElementsByType(TimerEventDefinition.class))
                .allSatisfy(timer -> assertThat(timer.getTextContent().strip()).matches("\\$\\{[^'\"0-9]+}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenServiceTask_thenItCallsADelegateBean(Models.Model model) {
        assertThat(model.all(ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .as(task.getId())
                .matches("\\$\\{[a-z]\\w+Delegate}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void givenModel_thenItHoldsNoScriptAndNoClass(Models.Model model) {
        assertThat(Models.text(model.file()))
                .doesNotContain("camunda:class", "scriptTask", "camunda:script", "camunda:expression", " class=")
                .doesNotContain("camunda:resource", "language=", "camunda:topic", "camunda:versionTag");
    }

    @Test
    void givenBeanInAModel_thenAComponentHasThatName() {
        assertThat(components().map(Component::name)).containsAll(called());
    }

    @Test
    void givenComponentForModels_thenSomeModelCallsIt() {
        var called = called();
        assertThat(components().filter(Component::isForModels)).isNotEmpty().allSatisfy(component -> assertThat(called)
                .contains(component.name()));
    }

    @Test
    void givenGrantOfDays_thenItIsASetting() {
        var names = Stream.of(Setting.values()).map(Setting::name).toList();
        assertThat(matches(GRANT)).isNotEmpty().isSubsetOf(names);
    }

    @Test
    void givenElementNamedInCode_thenAModelHasIt() {
        var known = models().stream()
                .flatMap(model -> model.all(FlowNode.class).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        var named = Models.files("src/main/java", ".java").stream()
                .flatMap(file -> ELEMENT_IN_CODE.matcher(Models.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void givenKeyInCode_thenAModelHasIt() throws ReflectiveOperationException {
        var known = models().stream().map(Models.Model::stem).toList();
        var keys = new TreeSet<String>();
        for (var file : Models.files("src/main/java", "Process.java")) {
            var name = file.toString().replaceFirst(".*src.main.java.", "").replaceFirst("\\.java$", "");
            var type = Class.forName(name.replaceAll("[/\\\\]", "."));
            if (Stream.of(type.getDeclaredFields())
                    .anyMatch(field -> field.getName().equals("KEY"))) {
                var field = type.getDeclaredField("KEY");
                field.setAccessible(true);
                keys.add((String) field.get(null));
            }
        }
        assertThat(keys).isNotEmpty().isSubsetOf(known);
    }

    private static TimerEventDefinition timer(CatchEvent event) {
        return (TimerEventDefinition) event.getEventDefinitions().iterator().next();
    }

    // ${due} alone names a variable; only what is called or delegated to is a bean.
    private static Set<String> called() {
        return matches(BEAN).stream()
                .filter(name -> !name.equals("execution"))
                .filter(name -> name.matches("\\w+(Delegate|Form|Listener)") || isCalled(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCalled(String name) {
        return models().stream().anyMatch(model -> Models.text(model.file()).contains("{" + name + "."));
    }

    private static Set<String> matches(Pattern pattern) {
        return models().stream()
                .flatMap(model -> pattern.matcher(Models.text(model.file())).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Component> components() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents("vn.kehoach").stream()
                .map(found -> new Component(
                        AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, registry),
                        ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null)));
    }

    private record Component(String name, Class<?> type) {
        boolean isForModels() {
            return type.getSimpleName().endsWith("Expression")
                    || Stream.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class)
                            .anyMatch(kind -> kind.isAssignableFrom(type));
        }
    }
}
