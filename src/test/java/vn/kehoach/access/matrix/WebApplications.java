package vn.kehoach.access.matrix;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Everything that can be called of the web applications, and the list of what is open. */
final class WebApplications {
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final List<Operation> PARTS_NOT_DESCRIBED = List.of(
            new Operation("POST", "/camunda/api/admin/setup/default/user/create"),
            new Operation("GET", "/camunda/api/admin/setup/default/user/create"),
            new Operation("POST", "/camunda/api/admin/auth/user/default/login/tasklist"),
            new Operation("GET", "/camunda/api/cockpit/plugin/base/default/process-instance/{id}"),
            new Operation("GET", "/camunda/api/cockpit/plugin/base/default/process-definition/{id}"),
            new Operation(
                    "GET", "/camunda/api/cockpit/plugin/base/default/process-instance/{id}/called-process-instances"),
            new Operation("GET", "/camunda/api/cockpit/plugin/base/default/incident"),
            new Operation("GET", ENGINE + "/task/{id}/rendered-form"),
            new Operation("GET", ENGINE + "/process-definition/{id}/deployed-start-form"));

    private WebApplications() {}

    /** As the engine describes its interface, with what stands on our list and with known doors beside it. */
    static TreeSet<Operation> operations() {
        var all = new TreeSet<Operation>(described());
        all.addAll(PARTS_NOT_DESCRIBED);
        all.addAll(open().keySet());
        return all;
    }

    private static List<Operation> described() {
        var operations = new ArrayList<Operation>();
        try (var text = new ClassPathResource("openapi.json").getInputStream()) {
            for (var path : new ObjectMapper().readTree(text).path("paths").properties()) {
                path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(new Operation(method.toUpperCase(), ENGINE + path.getKey())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }

    /** The open calls with the application each belongs to. */
    static Map<Operation, String> open() {
        var open = new TreeMap<Operation, String>();
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var words = line.split("\\s+");
            var path = words[2].startsWith("/") ? words[2] : ENGINE + "/" + words[2];
            for (var method : words[1].split(",")) {
                open.put(new Operation(method, path.replace("**", "x").replace("*", "x")), words[0]);
            }
        });
        return open;
    }

    private static Stream<String> lines() {
        try {
            return new ClassPathResource("/vn/kehoach/platform/open-paths.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
