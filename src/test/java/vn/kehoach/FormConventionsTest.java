package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.support.FormWords;

/** Forms: one group each, so that every field arrives in one Json variable (platform facts 3). */
class FormConventionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TYPES =
            Set.of("text", "textfield", "textarea", "number", "radio", "select", "checklist");
    private static final Pattern ENUM = Pattern.compile("enum \\w+ \\{([^;}]*)");
    private static final Pattern REFERENCE = Pattern.compile("data\\.(\\w+)");

    static List<Path> forms() {
        return Models.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenForm_thenItsIdIsItsFileAndItIsMadeForThisEngine(Path file) {
        var form = read(file);
        assertThat(form.path("id").asText()).isEqualTo(Models.stem(file));
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenForm_thenItIsOneGroupThatArrivesAsData(Path file) {
        var components = read(file).path("components");
        assertThat(components).hasSize(1);
        assertThat(components.path(0).path("type").asText()).isEqualTo("group");
        assertThat(components.path(0).path("path").asText()).isEqualTo("data");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenField_thenIdFollowsKeyAndLabelIsVietnamese(Path file) {
        assertThat(components(file)).isNotEmpty().allSatisfy(component -> {
            assertThat(component.path("type").asText()).isIn(TYPES);
            if (isView(component)) {
                assertThat(component.path("id").asText()).matches("text_[a-z]\\w*");
                assertThat(component.path("text").asText()).matches(Models::isVietnamese);
            } else {
                assertThat(component.path("id").asText())
                        .isEqualTo("field_" + component.path("key").asText());
                assertThat(component.path("label").asText()).matches(Models::isVietnamese);
            }
        });
        assertThat(components(file).stream().map(c -> c.path("id").asText())).doesNotHaveDuplicates();
    }

    // A path of its own would put its fields elsewhere in the variable.
    @ParameterizedTest
    @MethodSource("forms")
    void givenGroupInside_thenItOnlyGathersFieldsUnderAHeading(Path file) {
        assertThat(groups(file)).allSatisfy(group -> {
            assertThat(group.path("id").asText()).matches("group_[a-z]\\w*");
            assertThat(group.has("path")).isFalse();
            assertThat(group.path("showOutline").asBoolean()).isTrue();
            assertThat(group.path("label").asText())
                    .matches(Models::isVietnamese)
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenField_thenCodeReadsOrFillsIt(Path file) {
        var code = code();
        assertThat(components(file)).filteredOn(c -> !isView(c)).allSatisfy(field -> assertThat(code)
                .contains("\"" + field.path("key").asText().replaceFirst("\\d$", "") + "\""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenConditionOrPlaceholder_thenItRefersToAFieldOrToWhatCodeFills(Path file) {
        var keys = components(file).stream().map(c -> c.path("key").asText()).collect(Collectors.toSet());
        var code = code();
        assertThat(REFERENCE.matcher(Models.text(file)).results().map(found -> found.group(1)))
                .allMatch(name -> keys.contains(name) || code.contains("\"" + name.replaceFirst("\\d$", "") + "\""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenChoice_thenItsValuesAreOfOneEnum(Path file) {
        var enums = enums();
        assertThat(components(file)).filteredOn(c -> c.has("values")).allSatisfy(choice -> {
            var values = stream(choice.path("values"))
                    .map(v -> v.path("value").asText())
                    .toList();
            assertThat(enums).as(choice.path("id").asText()).anyMatch(constants -> constants.containsAll(values));
            assertThat(stream(choice.path("values")))
                    .allMatch(v -> Models.isVietnamese(v.path("label").asText()));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenWordsForARequest_thenBothAreVietnameseAndOnlyTheOthersOrder(Path file) {
        var form = read(file);
        assertThat(FormWords.shown(form, true)).allMatch(Models::isVietnamese).noneMatch(text -> text.contains("{{if"));
        assertThat(FormWords.shown(form, false))
                .allMatch(Models::isVietnamese)
                .noneMatch(text -> text.contains("{{if"));
    }

    @ParameterizedTest
    @MethodSource("formsOfRequests")
    void givenFormOfARequest_thenNoWordOfItOrders(String form) {
        assertThat(FormWords.shown(read(Path.of("forms", form + ".form")), true))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(FormWords.ordersIn(text)).as(text).isEmpty());
    }

    static Stream<String> formsOfRequests() {
        return Models.all().stream()
                .flatMap(model -> model.all(UserTask.class).stream())
                .filter(task ->
                        Models.requestedName(task).isPresent() || task.getId().equals("userTask_giveOpinion"))
                .map(UserTask::getCamundaFormRef);
    }

    @Test
    void givenForms_thenEachIsUsedByExactlyOneTask() {
        var used = Models.all().stream()
                .flatMap(model -> model.all(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .toList();
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        forms().stream().map(Models::stem).toList());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Models.text(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    private static List<JsonNode> components(Path file) {
        return inside(read(file).path("components").path(0))
                .filter(component -> !isGroup(component))
                .toList();
    }

    private static List<JsonNode> groups(Path file) {
        return inside(read(file).path("components").path(0))
                .filter(FormConventionsTest::isGroup)
                .toList();
    }

    private static Stream<JsonNode> inside(JsonNode group) {
        return stream(group.path("components"))
                .flatMap(component -> isGroup(component)
                        ? Stream.concat(Stream.of(component), inside(component))
                        : Stream.of(component));
    }

    private static boolean isGroup(JsonNode component) {
        return component.path("type").asText().equals("group");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isView(JsonNode component) {
        return component.path("type").asText().equals("text");
    }

    private static String code() {
        return Models.files("src/main/java", ".java").stream().map(Models::text).collect(Collectors.joining());
    }

    private static List<Set<String>> enums() {
        return ENUM.matcher(code())
                .results()
                .map(found ->
                        Stream.of(found.group(1).split(",")).map(String::strip).collect(Collectors.toSet()))
                .toList();
    }
}
