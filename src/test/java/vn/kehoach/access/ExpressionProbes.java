package vn.kehoach.access;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;
import vn.kehoach.support.MarkerExpression;

/** Every field of a request in which the engine takes an expression, found in the engine's own classes. */
final class ExpressionProbes {
    private static final List<String> REQUESTS = List.of(
            "org.camunda.bpm.engine.rest",
            "org.camunda.bpm.webapp",
            "org.camunda.bpm.cockpit",
            "org.camunda.bpm.tasklist",
            "org.camunda.bpm.admin");

    private ExpressionProbes() {}

    /** Class of the request, names of its fields. */
    static Map<Class<?>, TreeSet<String>> fields() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter((reader, factory) -> true);
        var found = new TreeMap<Class<?>, TreeSet<String>>(java.util.Comparator.comparing(Class::getName));
        for (var name : REQUESTS) {
            for (var request : scanner.findCandidateComponents(name)) {
                var type = ClassUtils.resolveClassName(request.getBeanClassName(), null);
                var fields = fields(type);
                if (!fields.isEmpty()) {
                    found.put(type, fields);
                }
            }
        }
        return found;
    }

    private static TreeSet<String> fields(Class<?> type) {
        var fields = new TreeSet<String>();
        Arrays.stream(type.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)))
                .map(method -> method.getName())
                .filter(name -> name.startsWith("set") && name.contains("Expression"))
                .forEach(name -> fields.add(Introspector.decapitalize(name.substring("set".length()))));
        return fields;
    }

    /** Each field with each payload: at the top, and one and two deep in {@code orQueries}. */
    static List<Map<String, ?>> queries() {
        var queries = new ArrayList<Map<String, ?>>();
        for (var field : ofTasks()) {
            for (var payload : MarkerExpression.payloads()) {
                Map<String, ?> query = Map.of(field, payload, "name", "no such task");
                for (var depth = 0; depth < 3; depth++) {
                    queries.add(query);
                    query = Map.of("orQueries", List.of(query), "name", "no such task");
                }
            }
        }
        return queries;
    }

    static TreeSet<String> ofTasks() {
        return fields(TaskQueryDto.class);
    }

    /** A list to be saved with this query. */
    static Map<String, ?> list(Map<String, ?> query) {
        return Map.of("resourceType", "Task", "name", "x", "query", query, "properties", Map.of());
    }
}
