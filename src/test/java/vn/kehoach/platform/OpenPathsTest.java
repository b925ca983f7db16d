package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPathsTest {
    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final Set<String> STAFF = Set.of("tasklist");
    private static final Set<String> SUPERVISOR = Set.of("tasklist", "cockpit");
    private static final Set<String> ADMINISTRATOR = Set.of("tasklist", "cockpit", "admin");

    private final OpenPaths paths = OpenPaths.read();

    @ParameterizedTest
    @CsvSource({
        "GET,    task/a1/form,             true,  true,  true",
        "HEAD,   task/a1/form,             true,  true,  true",
        "POST,   task/a1/submit-form,      true,  true,  true",
        "POST,   process-instance,         false, true,  true",
        "GET,    process-definition/a1,    true,  true,  true",
        "GET,    process-definition/statistics, false, true, true",
        "DELETE, process-instance/a1,      false, false, false",
        "POST,   task/a1/assignee,         false, false, true",
        "POST,   user/create,              false, false, true",
        "POST,   deployment/create,        false, false, false",
        "POST,   task/a1/complete,         false, false, false",
        "GET,    telemetry/configuration,  false, false, false"
    })
    void givenCall_thenItIsOpenToWhoNeedsIt(
            String method, String path, boolean staff, boolean supervisor, boolean administrator) {
        assertThat(paths.allow(method, ENGINE + path, STAFF::contains)).isEqualTo(staff);
        assertThat(paths.allow(method, ENGINE + path, SUPERVISOR::contains)).isEqualTo(supervisor);
        assertThat(paths.allow(method, ENGINE + path, ADMINISTRATOR::contains)).isEqualTo(administrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/a1/submit-form/", "task/a1/%73ubmit-form", "task;x=1/a1/submit-form", "TASK/a1/form"})
    void givenOtherWayOfWriting_thenItIsNotOpen(String path) {
        assertThat(paths.allow("POST", ENGINE + path, ADMINISTRATOR::contains)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist GET", "everybody GET task", "tasklist GET task form"})
    void givenLineThatSaysSomethingElse_thenTheStartFails(String line) {
        assertThatThrownBy(() -> OpenPath.of(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }

    @Test
    void givenNobody_thenNothingIsOpen() {
        assertThat(paths.allow("GET", ENGINE + "task", application -> false)).isFalse();
    }
}
